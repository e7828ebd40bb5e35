import type { Rule } from '../../kernel/rule';
import type { ServiceFacts } from '../service-facts';
import { electronicConsent } from './electronic-consent.rule';
import { leftWithProof } from './left-with-proof.rule';
import { postTracked } from './post-tracked.rule';
import { publicNotice } from './public-notice.rule';
import { receiverNamed } from './receiver-named.rule';
import { sameDayReceipt } from './same-day-receipt.rule';
import { servedAfterIssue } from './served-after-issue.rule';
import { servedNotInFuture } from './served-not-in-future.rule';
import { servedOnce } from './served-once.rule';
import { serversNamed } from './servers-named.rule';

/** Judged when a service is recorded. */
export const SERVICE_RULES: readonly Rule<ServiceFacts>[] = [
  servedAfterIssue,
  servedNotInFuture,
  leftWithProof,
  electronicConsent,
  publicNotice,
  serversNamed,
  receiverNamed,
  postTracked,
  servedOnce,
  sameDayReceipt,
];
