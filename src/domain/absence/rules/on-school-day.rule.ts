import { isSchoolDay, termOn } from '../../kernel/calendar';
import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { ABSENCE_BASIS } from './basis';

/** ABSENCE-02: lessons are missed on school days. */
export const absenceOnSchoolDay = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-02',
    title: '缺勤日为上课日',
    sentence: '首次缺勤日须在学期内，且为工作日或调休上课日。',
    basis: ABSENCE_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ firstMissedOn, calendar }) => {
    if (isSchoolDay(calendar, firstMissedOn)) return [];
    const why = termOn(calendar, firstMissedOn) === null ? '不在任何学期内' : '是周末或节假日';
    return [
      {
        path: ['firstMissedOn'],
        message: `${formatChineseDate(firstMissedOn)}${why}，不上课，请改填上课日；校历有误的，请区教委管理员更正。`,
      },
    ];
  },
);
