import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { whereInScope } from '../../access/scope-filter';
import { CASE_STATES, isOpen, OPEN_STATES, type CaseState } from '../../domain/case/states';
import { mondayOf } from '../../domain/home-teaching/teaching-weeks';
import { atLocal, toPlainDate, type Instant } from '../../domain/kernel/instant';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date';
import { GONE_STATES } from '../../domain/student/gone';
import { knexOf, type Strapi } from '../../platform/strapi-casts';

const WEEKS = 10;
const WATCHED: CaseState = 'CASE_WATCH';
const OUT = OPEN_STATES.filter((state) => state !== WATCHED);

/** What people would rather look at than read: where the children are, where the open cases stand, and how that went week by week. */
export type CaseFigures = {
  /** On the roll and at school, taught at home, 休学 or 缓学, on no roll here, and with an open case. */
  children: {
    inSchool: number;
    homeTaught: number;
    onLeave: number;
    elsewhere: number;
    out: number;
  };
  states: { state: CaseState; count: number }[];
  /** Oldest first, the running week last: cases of children out of school, and of children who are back and watched, when the week ended. */
  weeks: { monday: PlainDate; out: number; watched: number }[];
};

/** Figures over what is in the caller's scope; the weeks are read from the histories, which nothing changes afterwards. */
export async function caseFigures(
  strapi: Strapi,
  caller: Caller,
  now: Instant,
): Promise<CaseFigures> {
  const db = knexOf(strapi);
  const [children, states, weeks] = await Promise.all([
    childrenIn(db, caller),
    openStates(db, caller),
    weeksUntil(db, caller, now),
  ]);
  return { children, states, weeks };
}

/** Each child is counted once: with an open case as out of school, whatever the roll says, and otherwise as the roll says. */
const PLACE = `case
  when exists (select 1 from cases c where c.child_no = t.child_no and c.state = any(?)) then 'out'
  when t.schooling_state = 'ENROLLED' then 'inSchool'
  when t.schooling_state = 'HOME_TEACHING' then 'homeTaught'
  when t.schooling_state in ('SUSPENDED', 'DEFERRED') then 'onLeave'
  else 'elsewhere' end`;

async function childrenIn(db: Knex, { scope }: Caller): Promise<CaseFigures['children']> {
  const rows = (await whereInScope(
    db('students as t').whereNotIn('t.schooling_state', [...GONE_STATES]),
    scope,
    't',
  )
    .groupByRaw('1')
    .select(db.raw(`${PLACE} as place`, [OUT]), db.raw('count(*) as count'))) as {
    place: string;
    count: string;
  }[];
  const of = (place: string): number => Number(rows.find((row) => row.place === place)?.count ?? 0);
  return {
    inSchool: of('inSchool'),
    homeTaught: of('homeTaught'),
    onLeave: of('onLeave'),
    elsewhere: of('elsewhere'),
    out: of('out'),
  };
}

async function openStates(db: Knex, { scope }: Caller): Promise<CaseFigures['states']> {
  const rows = (await whereInScope(db('cases as c').whereIn('c.state', OPEN_STATES), scope, 'c')
    .groupBy('c.state')
    .select('c.state', db.raw('count(*) as count'))) as { state: CaseState; count: string }[];
  return CASE_STATES.filter(isOpen).flatMap((state) => {
    const row = rows.find((one) => one.state === state);
    return row ? [{ state, count: Number(row.count) }] : [];
  });
}

async function weeksUntil(
  db: Knex,
  { scope }: Caller,
  now: Instant,
): Promise<CaseFigures['weeks']> {
  const thisMonday = mondayOf(toPlainDate(now));
  const mondays = Array.from({ length: WEEKS }, (_, at) =>
    addDays(thisMonday, 7 * (at + 1 - WEEKS)),
  );
  const ends = mondays.map((monday) =>
    new Date(Math.min(now, atLocal(addDays(monday, 7), '00:00'))).toISOString().slice(0, 23),
  );
  // Each event holds until the next of its case: one pass over the histories serves all weeks.
  const stretches = whereInScope(
    db('case_events as e').join('cases as c', 'c.document_id', 'e.case_document_id'),
    scope,
    'c',
  ).select(
    'e.to_state',
    'e.at',
    db.raw('lead(e.at) over (partition by e.case_document_id order by e.seq) as until'),
  );
  const rows = (await db
    .from(stretches.as('s'))
    .joinRaw('join unnest(?::date[], ?::timestamp[]) as w(monday, ends) on s.at <= w.ends', [
      mondays,
      ends,
    ])
    .whereRaw('(s.until is null or s.until > w.ends)')
    .groupBy('w.monday')
    .select(
      db.raw("to_char(w.monday, 'YYYY-MM-DD') as monday"),
      db.raw('count(*) filter (where s.to_state = any(?)) as out', [OUT]),
      db.raw('count(*) filter (where s.to_state = ?) as watched', [WATCHED]),
    )) as { monday: PlainDate; out: string; watched: string }[];
  return mondays.map((monday) => {
    const row = rows.find((one) => one.monday === monday);
    return { monday, out: Number(row?.out ?? 0), watched: Number(row?.watched ?? 0) };
  });
}
