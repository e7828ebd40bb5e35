import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { VisitFacts } from '../visit';
import { PERSUASION_BASIS } from './basis';

/** VISIT-03: what was said is the visit. */
export const visitContent = defineRule<VisitFacts>(
  {
    code: 'VISIT-03',
    title: '劝返须有经过',
    sentence: '劝返须写明谈话内容和经过。',
    basis: PERSUASION_BASIS,
    clauses: ['B-n2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ content }) =>
    content.trim() === '' ? [{ path: ['content'], message: '请填写劝返的谈话内容和经过。' }] : [],
);
