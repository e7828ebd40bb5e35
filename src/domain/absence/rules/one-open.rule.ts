import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { ABSENCE_BASIS } from './basis';

/** ABSENCE-05: one clock for a child at a time. */
export const absenceOneOpen = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-05',
    title: '同一儿童只有一条未结束的缺勤',
    sentence: '儿童有未结束的缺勤时，不得再登记新的缺勤。',
    basis: ABSENCE_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ otherOpenSince, endedOn }) =>
    otherOpenSince === null || endedOn !== null
      ? []
      : [
          {
            path: ['childNo'],
            message: `该生自${formatChineseDate(otherOpenSince)}起的缺勤尚未结束，请先登记其到校，再登记新的缺勤。`,
          },
        ],
);
