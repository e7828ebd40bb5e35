import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { LEDGER_BASIS } from './basis';

/** What was found out about why a child is away and where it is: codes, and what they say in words. */
export type FindingsOfCase = {
  cause: string | null;
  causeNote: string;
  whereabouts: string | null;
  whereaboutsNote: string;
};

/** CASE-08: “other” without a word tells nobody why the child is away or where to look for it. */
export const otherExplained = defineRule<FindingsOfCase>(
  {
    code: 'CASE-08',
    title: '原因、去向为“其他”的须写明',
    sentence: '核实的辍学原因或去向为“其他”的，须写明具体情况。',
    basis: LEDGER_BASIS,
    clauses: ['A-4.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ cause, causeNote, whereabouts, whereaboutsNote }) => [
    ...(cause === 'OTHER' && causeNote.trim() === ''
      ? [{ path: ['causeNote'], message: '原因为“其他”的，请写明具体原因。' }]
      : []),
    ...(whereabouts === 'OTHER' && whereaboutsNote.trim() === ''
      ? [{ path: ['whereaboutsNote'], message: '去向为“其他”的，请写明孩子在哪里。' }]
      : []),
  ],
);
