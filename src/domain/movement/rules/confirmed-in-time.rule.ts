import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import { formatChineseDate } from '../../kernel/plain-date';
import { WITH_OTHER_SCHOOL } from '../kinds';
import { MOVEMENT_BASIS } from './basis';

/** MOVE-05: a receiving school that does not confirm may not have received. */
export const confirmedInTime = defineRule<MovementFacts>(
  {
    code: 'MOVE-05',
    title: '对方学校须按期确认',
    sentence: '转出、借读后，对方学校在规定的工作日内没有确认的，须查明去向。',
    basis: MOVEMENT_BASIS,
    clauses: ['A-5.3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ check, kind, today, confirmDueOn }) =>
    check === 'UNCHECKED' && WITH_OTHER_SCHOOL.includes(kind) && today > confirmDueOn
      ? [
          {
            path: ['confirmDueOn'],
            message: `对方学校应在${formatChineseDate(confirmDueOn)}前确认，至今没有，请查明学生去向。`,
          },
        ]
      : [],
);
