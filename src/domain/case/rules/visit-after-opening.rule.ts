import { toPlainDate } from '../../kernel/instant';
import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { VisitFacts } from '../visit';
import { PERSUASION_BASIS } from './basis';

/** VISIT-01: persuasion belongs to a case; what was done before is a home visit (家访). */
export const visitAfterOpening = defineRule<VisitFacts>(
  {
    code: 'VISIT-01',
    title: '劝返不早于立案',
    sentence: '劝返日期不得早于个案立案日期；立案前的走访登记为家访。',
    basis: PERSUASION_BASIS,
    clauses: ['B-n1', 'B-n2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ visitedOn, caseOpenedAt }) => {
    const openedOn = toPlainDate(caseOpenedAt);
    if (visitedOn >= openedOn) return [];
    return [
      {
        path: ['visitedOn'],
        message: `劝返日期${formatChineseDate(visitedOn)}早于立案日期${formatChineseDate(openedOn)}，请改正；立案前的走访请登记为家访。`,
      },
    ];
  },
);
