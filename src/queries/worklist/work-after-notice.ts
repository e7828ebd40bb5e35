import type { Actor } from '../../domain/kernel/actor';
import {
  daysBetween,
  formatChineseDate,
  plainDate,
  type PlainDate,
} from '../../domain/kernel/plain-date';
import type { OpenCase } from './open-cases';
import type { Day, Work } from './work';

/** The 书面报告 after a notice in vain: drafted, signed, sent (未成年人保护法 第二十八条第二款 "及时"). */
export function writtenReportWork(row: OpenCase, { now }: Day): Work | null {
  if (row.state !== 'CASE_OVERDUE') return null;
  const dueOn = row.deadlineOn ?? undefined;
  const since = `期限已于${dueOn === undefined ? '' : formatChineseDate(plainDate(dueOn))}届满`;
  switch (row.writtenState) {
    case 'DOC_AWAITING_COSIGNATURE': {
      const late = row.writtenCosignDueAt !== null && row.writtenCosignDueAt.getTime() < now;
      return {
        group: 'cosign',
        action: 'cosign-absence-report',
        detail: late ? '书面报告超时未签字' : '书面报告等待责任督学签字',
        dueAt: row.writtenCosignDueAt?.toISOString(),
        overdue: late,
      };
    }
    case 'DOC_SIGNED':
      return {
        group: 'overdue',
        action: 'report',
        detail: '书面报告已签字，待校长发出',
        dueOn,
        overdue: true,
      };
    default:
      return {
        group: 'overdue',
        action: 'prepare-written-report',
        detail: `${since}，须向户籍地镇街书面报告并报区教委备案`,
        dueOn,
        overdue: true,
      };
  }
}

/** 镇街回执 and 区教委备案, while they are missing. Only the office that answers sees its own. */
export function answerWork(row: OpenCase, actor: Actor): Work[] {
  if (row.writtenState !== 'DOC_ISSUED') return [];
  const works: Work[] = [];
  if (!row.writtenAcknowledged && actor.role === 'town-officer')
    works.push({
      group: 'answer',
      action: 'acknowledge-report',
      detail: '学校的书面报告待登记回执和处理意见',
      overdue: false,
    });
  if (!row.writtenFiled && (actor.role === 'bureau-officer' || actor.role === 'bureau-leader'))
    works.push({
      group: 'answer',
      action: 'file-report',
      detail: '学校的书面报告待登记备案',
      overdue: false,
    });
  return works;
}

/** The order: sent, to be served, running, run out. */
export function orderWork(row: OpenCase, { today }: Day): Work | null {
  if (row.state === 'CASE_REPORTED')
    return {
      group: 'order',
      action: 'order',
      detail: '已书面报告，可以责令限期改正',
      overdue: false,
    };
  if (row.state !== 'CASE_ORDERED') return null;
  const number = row.orderNumber ?? '责令通知书';
  if (!row.orderServed)
    return {
      group: 'service',
      action: 'record-service',
      detail: `${number} 已发出，待登记送达`,
      overdue: false,
    };
  if (!row.deadlineOn) return null;
  const left = daysBetween(today, row.deadlineOn as PlainDate);
  return {
    group: left < 0 ? 'overdue' : 'deadline',
    detail: left < 0 ? `${number} 期限已过 ${-left} 天` : `${number} 期限还有 ${left} 天`,
    dueOn: row.deadlineOn,
    overdue: left < 0,
  };
}
