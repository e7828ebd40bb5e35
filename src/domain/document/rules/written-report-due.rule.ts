import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isOverdue } from '../deadline';
import type { WrittenReportFacts } from '../report-facts';
import { WRITTEN_REPORT_BASIS } from './basis';

/** REPORT-06: the written report follows a notice that was received and ran out. */
export const writtenReportDue = defineRule<Omit<WrittenReportFacts, 'reportSent'>>(
  {
    code: 'REPORT-06',
    title: '逾期后书面报告',
    sentence:
      '通知书已送达且期限届满仍未复学的，学校向户籍所在地镇（街道）书面报告并报区教委备案。',
    basis: WRITTEN_REPORT_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.minors,
  },
  ({ receivedOn, deadlineOn, today }) => {
    if (receivedOn === null || deadlineOn === null) {
      return [{ path: ['receivedOn'], message: '通知书尚未送达，请先登记送达。' }];
    }
    return isOverdue(deadlineOn, today)
      ? []
      : [
          {
            path: ['deadlineOn'],
            message: `期限到${formatChineseDate(deadlineOn)}才届满，届满后仍未复学再书面报告。`,
          },
        ];
  },
);
