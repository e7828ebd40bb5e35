import { toPlainDate } from '../../kernel/instant';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { ABSENCE_BASIS } from './basis';

/** ABSENCE-06: the child comes back after it went, and not tomorrow. */
export const absenceEndInOrder = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-06',
    title: '到校不早于缺勤、不晚于今天',
    sentence: '缺勤的到校日期不得早于首次缺勤日，不得晚于今天；同一天的，须在首次缺勤课次之后。',
    basis: ABSENCE_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ endedOn, endedSession, firstMissedOn, firstSession, now }) => {
    const at = (message: string) => [{ path: ['endedOn'], message }];
    if (endedOn === null) return [];
    if (endedOn < firstMissedOn) return at('到校日期早于首次缺勤日，请改正。');
    if (endedOn > toPlainDate(now)) return at('到校日期晚于今天，请在学生到校后登记。');
    const sameDay = endedOn === firstMissedOn;
    if (sameDay && !(firstSession === 'AM' && endedSession === 'PM')) {
      return at('同一天到校的，须从上午缺勤、下午到校，请改正课次或撤销这条缺勤。');
    }
    return [];
  },
);
