import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { VisitFacts } from '../visit';
import { PERSUASION_BASIS } from './basis';

/** VISIT-06: nobody promises a day that is over. */
export const promiseAfterVisit = defineRule<VisitFacts>(
  {
    code: 'VISIT-06',
    title: '承诺返校日期不早于劝返',
    sentence: '承诺返校日期不得早于劝返当天。',
    basis: PERSUASION_BASIS,
    clauses: ['B-n2'],
    level: 'block',
    since: SINCE.minors,
  },
  ({ visitedOn, promisedReturnOn }) =>
    promisedReturnOn === null || promisedReturnOn >= visitedOn
      ? []
      : [
          {
            path: ['promisedReturnOn'],
            message: `承诺返校日期${formatChineseDate(promisedReturnOn)}早于劝返日期${formatChineseDate(visitedOn)}，请改正。`,
          },
        ],
);
