import type { Form } from '../form';
import type { WrittenReportPaper } from '../written-report-data';
import { writtenReportView } from './view';

/** 辍学学生书面报告 (未成年人保护法 第二十八条第二款; 荣教政发〔2020〕55号 附件3): to the town of the household, filed with the committee. */
export const WRITTEN_REPORT: Form<WrittenReportPaper> = {
  code: 'written-report',
  version: 1,
  title: '辍学学生书面报告',
  usualPages: 2,
  titleOf: (data) => data.documentNumber || `辍学学生书面报告 ${data.caseNo}`,
  view: writtenReportView,
};
