import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { TalkFacts } from '../facts';
import { FAMILY_BASIS } from './basis';

/** FAMILY-01: what has not been held is no record. */
export const talkHeld = defineRule<TalkFacts>(
  {
    code: 'FAMILY-01',
    title: '家访、联系和帮扶记录不得在将来',
    sentence: '家访、联系、帮扶的日期不得晚于今天。',
    basis: FAMILY_BASIS,
    clauses: ['A-4.7', 'A-4.8'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ heldOn, today }) =>
    heldOn > today ? [{ path: ['heldOn'], message: '日期不能晚于今天，请改正。' }] : [],
);
