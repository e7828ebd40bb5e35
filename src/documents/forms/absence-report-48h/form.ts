import type { AbsenceReportPaper } from '../absence-report-data';
import type { Form } from '../form';
import { absenceReportView } from './view';

/** 48小时报告单 (大渡口区实施方案 四（四）辍学报告制、（五）责任督学制): to the town of the household and the committee. */
export const ABSENCE_REPORT_48H: Form<AbsenceReportPaper> = {
  code: 'absence-report-48h',
  version: 1,
  title: '48小时报告单',
  usualPages: 1,
  titleOf: (data) => `48小时报告单 ${data.caseNo}`,
  view: absenceReportView,
};
