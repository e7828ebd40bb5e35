import { addDays, daysBetween, formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { ABSENCE_BASIS } from './basis';

/**
 * ABSENCE-07: leave stops the clock on a teacher's word; out of school for months is a suspension, which the town or the committee grants.
 * An absence that has ended is left as it was.
 */
export const absenceLeaveBounded = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-07',
    title: '长期请假须办理休学',
    sentence:
      '请假连同此前的缺勤不得超过规定的天数（默认90天）；需要更长时间的，由监护人申请休学，经镇人民政府或区教委批准。',
    basis: [{ document: LAW.compulsoryEducation, clause: '第十一条第二款' }, ...ABSENCE_BASIS],
    clauses: ['A-4.4', 'B-3'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, firstMissedOn, leaveUntil, endedOn, settings }) => {
    if (kind !== 'LEAVE' || leaveUntil === null || endedOn !== null) return [];
    const most = settings('absence.leaveDays');
    if (daysBetween(firstMissedOn, leaveUntil) < most) return [];
    const last = formatChineseDate(addDays(firstMissedOn, most - 1));
    return [
      {
        path: ['leaveUntil'],
        message: `请假最长到${last}（连同此前的缺勤共${String(most)}天）；需要更长时间的，请办理休学申请。`,
      },
    ];
  },
);
