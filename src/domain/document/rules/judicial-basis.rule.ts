import { defineRule } from '../../kernel/rule';
import { formatChineseDate } from '../../kernel/plain-date';
import { SINCE } from '../../kernel/sources';
import { isOverdue } from '../deadline';
import type { JudicialFacts } from '../report-facts';
import { ORDER_POWER_BASIS } from './basis';

/** JUDICIAL-01: no way to the court without a legal basis the district has confirmed, and never before the order ran out. */
export const judicialBasis = defineRule<JudicialFacts>(
  {
    code: 'JUDICIAL-01',
    title: '转入司法程序须有依据且责令期满',
    sentence:
      '区教委未设定法律依据的，不得转入司法程序；已设定的，须责令通知书已送达且期限届满仍未改正。',
    basis: ORDER_POWER_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ legalBasis, receivedOn, deadlineOn, today }) => {
    if (legalBasis.trim() === '')
      return [
        {
          path: ['legalBasis'],
          message:
            '区教委尚未设定转入司法程序的法律依据，不能办理；请经法制审核后由管理员在设置中填写。',
        },
      ];
    if (receivedOn === null || deadlineOn === null)
      return [{ path: ['receivedOn'], message: '责令通知书尚未送达，请先登记送达。' }];
    return isOverdue(deadlineOn, today)
      ? []
      : [
          {
            path: ['deadlineOn'],
            message: `责令的期限到${formatChineseDate(deadlineOn)}才届满，届满后仍未改正再办理。`,
          },
        ];
  },
);
