import { toPlainDate } from '../../kernel/instant';
import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { VisitFacts } from '../visit';
import { PERSUASION_BASIS } from './basis';

/** VISIT-02: a visit is recorded after it was made. */
export const visitNotInFuture = defineRule<VisitFacts>(
  {
    code: 'VISIT-02',
    title: '劝返不晚于现在',
    sentence: '劝返须在实际发生后登记，时间不得晚于现在，日期与时间须一致。',
    basis: PERSUASION_BASIS,
    clauses: ['B-n1', 'B-n2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ visitedOn, visitedAt, now }) => {
    if (visitedOn > toPlainDate(now)) {
      return [
        {
          path: ['visitedOn'],
          message: `劝返日期${formatChineseDate(visitedOn)}晚于今天，请在劝返后登记。`,
        },
      ];
    }
    if (visitedAt > now) {
      return [{ path: ['visitedAt'], message: '劝返时间晚于现在，请改正。' }];
    }
    if (toPlainDate(visitedAt) !== visitedOn) {
      return [{ path: ['visitedAt'], message: '劝返时间与劝返日期不是同一天，请改正。' }];
    }
    return [];
  },
);
