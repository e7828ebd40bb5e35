import type { Rule } from '../../kernel/rule';
import type { NoticeFacts } from '../notice-facts';
import { guardianNamed } from './guardian-named.rule';
import { issuerOfChild } from './issuer-of-child.rule';
import { noticeDays } from './notice-days.rule';
import { oneStandingNotice } from './one-standing-notice.rule';
import { powerToIssue } from './power-to-issue.rule';
import { schoolNotifiesFirst } from './school-notifies-first.rule';
import { schoolText } from './school-text.rule';
import { threeVisits } from './three-visits.rule';

/** Judged when a 限期复（入）学通知书 or 责令通知书 is issued. */
export const NOTICE_RULES: readonly Rule<NoticeFacts>[] = [
  threeVisits,
  powerToIssue,
  schoolText,
  issuerOfChild,
  noticeDays,
  oneStandingNotice,
  guardianNamed,
  schoolNotifiesFirst,
];
