import { createHmac, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import {
  addressActsTooOften,
  allActTooOften,
  windowAt,
  type PublicAct,
  type PublicLimits,
} from '../domain/limits/public-acts';

/** Addresses are counted under a key of this process that is thrown away with it, in memory only: no address is ever stored. */
const SALT = randomBytes(32);
let windowBegan = 0;
const counts = new Map<string, number>();

function countOne(act: PublicAct, address: string, now: number, limits: PublicLimits): number {
  const window = windowAt(now, limits);
  if (window !== windowBegan) {
    windowBegan = window;
    counts.clear();
  }
  const key = createHmac('sha256', SALT).update(`${act} ${address}`).digest('base64');
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

async function countAll(db: Knex, act: PublicAct, minutes: number): Promise<number> {
  const answer = (await db.raw(
    `insert into nol_public_acts as p (act, since, acts) values (?, now(), 1)
     on conflict (act) do update set
       acts = case when p.since > now() - make_interval(mins => ?) then p.acts + 1 else 1 end,
       since = case when p.since > now() - make_interval(mins => ?) then p.since else now() end
     returning acts`,
    [act, minutes, minutes],
  )) as { rows: { acts: number }[] };
  return answer.rows[0]?.acts ?? 1;
}

/** Counts an act of the public and tells whether there have been too many of it lately. */
export async function isFlooded(
  db: Knex,
  act: PublicAct,
  address: string,
  now: number,
  limits: PublicLimits,
): Promise<boolean> {
  if (addressActsTooOften(act, countOne(act, address, now, limits), limits)) return true;
  return allActTooOften(act, await countAll(db, act, limits.windowMinutes), limits);
}
