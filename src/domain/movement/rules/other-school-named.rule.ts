import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import { WITH_OTHER_SCHOOL } from '../kinds';
import { MOVEMENT_BASIS } from './basis';

/** MOVE-02: a transfer to nowhere is a dropout by another name. */
export const otherSchoolNamed = defineRule<MovementFacts>(
  {
    code: 'MOVE-02',
    title: '转学、借读须写明对方学校',
    sentence: '转入、转出、借读须写明对方学校。',
    basis: MOVEMENT_BASIS,
    clauses: ['A-5.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, otherSchoolName }) =>
    WITH_OTHER_SCHOOL.includes(kind) && otherSchoolName.trim() === ''
      ? [{ path: ['otherSchoolName'], message: '请写明转入（转出、借读）的对方学校全称。' }]
      : [],
);
