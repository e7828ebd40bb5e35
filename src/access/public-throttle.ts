import { createHmac, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';

/** What somebody without an account may do. */
export type PublicAct = 'submit' | 'look-up' | 'reply' | 'check-paper';

/** How often the public may act, by dated settings: for one address, and for all together whatever addresses a flood comes from. */
export type PublicLimits = { windowMinutes: number; perAddress: number; forAll: number };

/** For each tip-off that may be sent, so many of the acts around it. A village behind one address may still send several. */
const TIMES: Record<PublicAct, number> = {
  submit: 1,
  'look-up': 10,
  reply: 2,
  'check-paper': 10,
};

/** Addresses are counted under a key of this process that is thrown away with it, in memory only: no address is ever stored. */
const SALT = randomBytes(32);
let windowBegan = 0;
const counts = new Map<string, number>();

function countOne(act: PublicAct, address: string, now: number, minutes: number): number {
  const window = Math.floor(now / (minutes * 60_000));
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
  { windowMinutes, perAddress, forAll }: PublicLimits,
): Promise<boolean> {
  if (countOne(act, address, now, windowMinutes) > perAddress * TIMES[act]) return true;
  return (await countAll(db, act, windowMinutes)) > forAll * TIMES[act];
}
