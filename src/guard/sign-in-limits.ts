import type { Knex } from 'knex';
import type { SignInLimits } from '../domain/limits/sign-in';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { loadReference } from './reference';

/** How many wrong passwords close an account and for how long, as the settings of the day have it. */
export async function signInLimits(db: Knex, now: Instant): Promise<SignInLimits> {
  const { settings } = await loadReference(db, toPlainDate(now));
  return {
    maxFailures: settings('signIn.maxFailures'),
    pauseMinutes: settings('signIn.pauseMinutes'),
  };
}
