import type { Rule } from '../../kernel/rule';
import type { IdentityNumberFacts } from '../facts';
import { identityNumberCheck } from './identity-number-check.rule';
import { identityNumberDate } from './identity-number-date.rule';
import { identityNumberForm } from './identity-number-form.rule';
import { identityNumberFuture } from './identity-number-future.rule';

/** What is judged on the number alone: of a child, a guardian or anyone else. */
export const IDENTITY_NUMBER_RULES: readonly Rule<IdentityNumberFacts>[] = [
  identityNumberForm,
  identityNumberDate,
  identityNumberFuture,
  identityNumberCheck,
];
