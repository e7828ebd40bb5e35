import type { Rule } from '../../kernel/rule';
import type { PhoneFacts } from '../facts';
import { phoneForm } from './phone-form.rule';

/** Judged on every phone number that is typed in. */
export const PHONE_RULES: readonly Rule<PhoneFacts>[] = [phoneForm];
