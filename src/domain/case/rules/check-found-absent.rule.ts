import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';
import type { CheckFacts } from './return-facts';

/** WATCH-02: a child that was not there is looked for the same day; out of school again is a new round (domain 4b.6). */
export const checkFoundAbsent = defineRule<CheckFacts>(
  {
    code: 'WATCH-02',
    title: '回查不在校须查明去向',
    sentence:
      '回查时不在校的，照常登记，并应查明去向；确已再次离校的，登记再次辍学，个案转入下一轮。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3', 'B-4'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ present }) =>
    present
      ? []
      : [
          {
            path: ['present'],
            message: '回查时不在校，请当天查明去向；确已再次离校的，请登记“再次辍学”。',
          },
        ],
);
