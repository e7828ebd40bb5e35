import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { TipOffFacts } from '../facts';
import { TIP_OFF_BASIS } from './basis';

/** TIP-01: a few words leave nothing to look into. */
export const contentGiven = defineRule<TipOffFacts>(
  {
    code: 'TIP-01',
    title: '举报须写明情况',
    sentence: '举报内容不得少于规定的字数（默认十个字），写明时间、地点、学校或儿童。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ content, leastCharacters }) =>
    Array.from(content.trim()).length < leastCharacters
      ? [
          {
            path: ['content'],
            message: `请写明情况（不少于${leastCharacters}个字）：什么时间、哪所学校或哪里的孩子、发生了什么。`,
          },
        ]
      : [],
);
