import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { isPaused, type SignInLimits } from '../domain/limits/sign-in';

/** Accounts are told apart by a hash, so that the table holds no user names. */
const keyOf = (identifier: string): string =>
  createHash('sha256').update(identifier.trim().toLowerCase()).digest('hex');

/** Whether an account has failed to sign in too often lately, from whatever address and on whatever instance. */
export async function isThrottled(
  db: Knex,
  identifier: string,
  limits: SignInLimits,
): Promise<boolean> {
  const row = (await db('nol_sign_in_failures')
    .where({ account: keyOf(identifier) })
    .first('failures', db.raw('extract(epoch from now() - since) / 60 as minutes_ago'))) as
    | { failures: number; minutes_ago: string | number }
    | undefined;
  if (!row) return false;
  return isPaused({ failures: row.failures, minutesAgo: Number(row.minutes_ago) }, limits);
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
