import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

/** How many failures close an account, and for how long: dated settings. */
export type SignInLimits = { maxFailures: number; pauseMinutes: number };

/** Accounts are told apart by a hash, so that the table holds no user names. */
const keyOf = (identifier: string): string =>
  createHash('sha256').update(identifier.trim().toLowerCase()).digest('hex');

/** Whether an account has failed to sign in too often lately, from whatever address and on whatever instance. */
export async function isThrottled(
  db: Knex,
  identifier: string,
  { maxFailures, pauseMinutes }: SignInLimits,
): Promise<boolean> {
  const row = (await db('nol_sign_in_failures')
    .where({ account: keyOf(identifier) })
    .where('since', '>', db.raw('now() - make_interval(mins => ?)', [pauseMinutes]))
    .first('failures')) as { failures: number } | undefined;
  return (row?.failures ?? 0) >= maxFailures;
}

/** Counts a failure; a new window begins when the last one is over. */
export async function countFailure(
  db: Knex,
  identifier: string,
  { pauseMinutes }: SignInLimits,
): Promise<void> {
  await db.raw(
    `insert into nol_sign_in_failures as f (account, failures, since) values (?, 1, now())
     on conflict (account) do update set
       failures = case when f.since > now() - make_interval(mins => ?) then f.failures + 1 else 1 end,
       since = case when f.since > now() - make_interval(mins => ?) then f.since else now() end`,
    [keyOf(identifier), pauseMinutes, pauseMinutes],
  );
}

/** A right password clears the count. */
export async function forgetFailures(db: Knex, identifier: string): Promise<void> {
  await db('nol_sign_in_failures')
    .where({ account: keyOf(identifier) })
    .delete();
}
