import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { HomeVisitFacts } from '../facts';
import { FAMILY_BASIS } from './basis';

/** FAMILY-04: the register is checked against pictures and signatures. */
export const visitProved = defineRule<HomeVisitFacts>(
  {
    code: 'FAMILY-04',
    title: '家访须有照片或签字',
    sentence: '家访登记应附照片或家长签字。',
    basis: FAMILY_BASIS,
    clauses: ['A-4.8', 'A-5.2'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ photos, guardianSigned }) =>
    photos > 0 || guardianSigned
      ? []
      : [{ path: ['photos'], message: '没有照片也没有家长签字，建议补上佐证。' }],
);
