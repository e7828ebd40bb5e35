import type { Knex } from 'knex';
import { OPEN_STATES, type CaseState } from '../domain/case/states';
import type { PlainDate } from '../domain/kernel/plain-date';

export type PanelOverview = {
  cases: { state: CaseState; count: number }[];
  vacancies: { kindCode: string; kindName: string; count: number; examples: string[] }[];
};

/** Whose code an assignment carries, by the kind's target; a child or a class without an own assignment is no vacancy. */
const PLACES = [
  { target: 'ZONE', table: 'zones', column: 'zone_code' },
  { target: 'SCHOOL', table: 'schools', column: 'school_code' },
  { target: 'TOWN', table: 'towns', column: 'town_code' },
  { target: 'VILLAGE', table: 'villages', column: 'village_code' },
] as const;

const EXAMPLES = 3;

/** The panel's home page: open cases by state in the order of the procedure, and posts that nobody holds on `today`. */
export async function panelOverview(db: Knex, today: PlainDate): Promise<PanelOverview> {
  const [cases, ...vacancies] = await Promise.all([
    openCases(db),
    ...PLACES.map((place) => vacantPosts(db, place, today)),
  ]);
  return { cases, vacancies: vacancies.flat() };
}

async function openCases(db: Knex): Promise<PanelOverview['cases']> {
  const rows: { state: CaseState; count: string }[] = await db('cases')
    .whereIn('state', [...OPEN_STATES])
    .groupBy('state')
    .select('state')
    .count('* as count');
  const counts = new Map(rows.map((row) => [row.state, Number(row.count)]));
  return OPEN_STATES.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ state, count }];
  });
}

async function vacantPosts(
  db: Knex,
  { target, table, column }: (typeof PLACES)[number],
  today: PlainDate,
): Promise<PanelOverview['vacancies']> {
  const rows: { kind_code: string; kind_name: string; place: string }[] = await db(
    'assignment_kinds as k',
  )
    .crossJoin(db.raw('?? as p', [table]))
    .where('k.target', target)
    .whereNotExists(
      db('responsibility_assignments as a')
        .select(db.raw('1'))
        .whereRaw('a.kind_code = k.code')
        .whereRaw('a.?? = p.code', [column])
        .whereNotNull('a.staff_no')
        .where('a.from_date', '<=', today)
        .where((open) => open.whereNull('a.to_date').orWhere('a.to_date', '>=', today)),
    )
    .orderBy(['k.order_no', 'p.code'])
    .select('k.code as kind_code', 'k.name as kind_name', 'p.name as place');
  return [...new Set(rows.map((row) => row.kind_code))].map((kindCode) => {
    const posts = rows.filter((row) => row.kind_code === kindCode);
    return {
      kindCode,
      kindName: posts[0]?.kind_name ?? kindCode,
      count: posts.length,
      examples: posts.slice(0, EXAMPLES).map((post) => post.place),
    };
  });
}
