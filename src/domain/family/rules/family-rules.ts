import type { Rule } from '../../kernel/rule';
import type { HomeVisitFacts, TalkFacts } from '../facts';
import { reviewedByAnother } from './reviewed-by-another.rule';
import { talkContent } from './talk-content.rule';
import { talkHeld } from './talk-held.rule';
import { twoVisitors } from './two-visitors.rule';
import { visitProved } from './visit-proved.rule';
import { visitTimes } from './visit-times.rule';

/** Judged when a contact with town or village, or a meeting of a pairing, is recorded. */
export const TALK_RULES: readonly Rule<TalkFacts>[] = [talkHeld, talkContent];

/** Judged when a home visit is recorded, and when it is reviewed. */
export const HOME_VISIT_RULES: readonly Rule<HomeVisitFacts>[] = [
  talkHeld,
  talkContent,
  twoVisitors,
  visitProved,
  reviewedByAnother,
  visitTimes,
];
