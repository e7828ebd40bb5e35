import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { TalkFacts } from '../facts';
import { FAMILY_BASIS } from './basis';

/** FAMILY-02: a record says what was said. */
export const talkContent = defineRule<TalkFacts>(
  {
    code: 'FAMILY-02',
    title: '记录须写明内容',
    sentence: '家访、联系、帮扶记录须写明谈了什么、做了什么。',
    basis: FAMILY_BASIS,
    clauses: ['A-4.7', 'A-4.8', 'A-5.2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ content }) =>
    content.trim() === '' ? [{ path: ['content'], message: '请写明谈话或办理的内容。' }] : [],
);
