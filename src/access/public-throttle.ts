import { createHmac, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';

/** What somebody without an account may do. */
export type PublicAct = 'submit' | 'look-up' | 'reply';

const WINDOW_MINUTES = 10;
/** For all the public together, by act and window: a flood ends here, whatever addresses it comes from. */
const FOR_ALL: Record<PublicAct, number> = { submit: 60, 'look-up': 600, reply: 120 };
/** For one address. A village behind one address may still send several. */
const FOR_ONE: Record<PublicAct, number> = { submit: 6, 'look-up': 60, reply: 12 };

/** Addresses are counted under a key of this process that is thrown away with it, in memory only: no address is ever stored. */
const SALT = randomBytes(32);
let windowBegan = 0;
const counts = new Map<string, number>();

function countOne(act: PublicAct, address: string, now: number): number {
  const window = Math.floor(now / (WINDOW_MINUTES * 60_000));
  if (window !== windowBegan) {
    windowBegan = window;
    counts.clear();
  }
  const key = createHmac('sha256', SALT).update(`${act} ${address}`).digest('base64');
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

async function countAll(db: Knex, act: PublicAct): Promise<number> {
  const answer = (await db.raw(
    `insert into nol_public_acts as p (act, since, acts) values (?, now(), 1)
     on conflict (act) do update set
       acts = case when p.since > now() - make_interval(mins => ${WINDOW_MINUTES}) then p.acts + 1 else 1 end,
       since = case when p.since > now() - make_interval(mins => ${WINDOW_MINUTES}) then p.since else now() end
     returning acts`,
    [act],
  )) as { rows: { acts: number }[] };
  return answer.rows[0]?.acts ?? 1;
}

/** Counts an act of the public and tells whether there have been too many of it lately. */
export async function isFlooded(
  db: Knex,
  act: PublicAct,
  address: string,
  now: number,
): Promise<boolean> {
  if (countOne(act, address, now) > FOR_ONE[act]) return true;
  return (await countAll(db, act)) > FOR_ALL[act];
}
