import { formatChineseDate, weekday } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { CalendarDayFacts } from '../facts';

/** CAL-01: a day is a holiday or a make-up day once, and only weekend days are made up on. */
export const calendarDay = defineRule<CalendarDayFacts>(
  {
    code: 'CAL-01',
    title: '节假日与调休上课日',
    sentence: '一天只能登记一次；调休上课日须为星期六或星期日。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ date, kind, dateTaken }) => {
    if (dateTaken) {
      return [
        {
          path: ['date'],
          message: `${formatChineseDate(date)}已经登记过，请修改已有的那一条。`,
        },
      ];
    }
    return kind === 'MAKE_UP' && weekday(date) <= 5
      ? [
          {
            path: ['date'],
            message: `${formatChineseDate(date)}不是星期六或星期日，不能登记为调休上课日。`,
          },
        ]
      : [];
  },
);
