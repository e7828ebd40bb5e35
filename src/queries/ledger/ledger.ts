import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { whereInScope } from '../../access/scope-filter';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import {
  LEDGER_LABELS,
  LEDGER_STATES,
  type LedgerKind,
  type LedgerLevel,
} from '../../domain/ledger/kinds';
import { compulsoryAgeWindow, schoolYearOf } from '../../domain/student/compulsory-age';
import { GONE_STATES } from '../../domain/student/gone';
import { loadReference } from '../../guard/reference';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import type { LedgerQuery } from './ledger-query';

export type LedgerGroup = { code: string | null; name: string; total: number };
export type LedgerPerson = Record<string, string | number | null>;
export type Ledger = {
  kind: LedgerKind;
  title: string;
  asOf: string;
  total: number;
  page: number;
  pageSize: number;
  groups: LedgerGroup[];
  persons: LedgerPerson[];
};

const PLACES: Record<Exclude<LedgerLevel, 'person'>, { table: string; column: string }> = {
  town: { table: 'towns', column: 'town_code' },
  school: { table: 'schools', column: 'school_code' },
  class: { table: 'school_classes', column: 'class_code' },
};

/** The day of the ledger, and the age from which children are not on it (setting compulsory.pastAge). */
type LedgerDay = { today: PlainDate; pastAge: number };

/** Children on the ledger in the caller's scope. `s` is the child; `r` is the row whose codes give the scope. */
function onLedger(
  db: Knex,
  kind: LedgerKind,
  caller: Caller,
  query: LedgerQuery,
  day: LedgerDay,
): Knex.QueryBuilder {
  const rows =
    kind === 'children'
      ? childrenOfAge(db, day)
      : db('cases as r')
          .join('students as s', 's.child_no', 'r.child_no')
          .whereIn('r.state', [...LEDGER_STATES[kind]]);
  const inScope = whereInScope(rows, caller.scope, 'r');
  for (const level of ['town', 'school', 'class'] as const) {
    const code = query[level];
    if (code !== undefined) void inScope.where(`r.${PLACES[level].column}`, code);
  }
  return inScope;
}

function childrenOfAge(db: Knex, { today, pastAge }: LedgerDay): Knex.QueryBuilder {
  const { from, to } = compulsoryAgeWindow(schoolYearOf(today), pastAge);
  return db('students as r')
    .join('students as s', 's.id', 'r.id')
    .leftJoin('cases as open', (join) => {
      void join
        .on('open.child_no', 'r.child_no')
        .andOnIn('open.state', [...LEDGER_STATES.suspected, ...LEDGER_STATES.dropouts]);
    })
    .whereBetween('r.birth_date', [from, to])
    .whereNotIn('r.schooling_state', [...GONE_STATES]);
}

async function groupsOf(
  db: Knex,
  rows: Knex.QueryBuilder,
  level: Exclude<LedgerLevel, 'person'>,
): Promise<LedgerGroup[]> {
  const { table, column } = PLACES[level];
  const counted = (await rows
    .leftJoin(`${table} as p`, 'p.code', `r.${column}`)
    .groupBy(`r.${column}`, 'p.name')
    .orderByRaw('count(*) desc, p.name')
    .select(`r.${column} as code`, 'p.name as name', db.raw('count(*)::int as total'))) as {
    code: string | null;
    name: string | null;
    total: number;
  }[];
  return counted.map(({ code, name, total }) => ({ code, name: name ?? '未登记', total }));
}

async function personsOf(
  db: Knex,
  rows: Knex.QueryBuilder,
  kind: LedgerKind,
  { page, pageSize }: LedgerQuery,
): Promise<LedgerPerson[]> {
  const from = kind === 'children' ? 'open' : 'r';
  return (await rows
    .leftJoin('schools as sch', 'sch.code', 'r.school_code')
    .leftJoin('school_classes as cls', 'cls.code', 'r.class_code')
    .leftJoin('towns as tw', 'tw.code', 'r.town_code')
    .orderBy(['r.school_code', 'r.class_code', 's.child_no'])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(
      's.document_id as documentId',
      's.child_no as childNo',
      's.name',
      's.gender',
      's.birth_date as birthDate',
      's.id_mask as idMask',
      's.schooling_state as schoolingState',
      'sch.name as schoolName',
      'cls.name as className',
      'tw.name as townName',
      `${from}.document_id as caseDocumentId`,
      `${from}.case_no as caseNo`,
      `${from}.state as caseState`,
      `${from}.cause`,
      `${from}.whereabouts`,
      `${from}.persuader_name as persuaderName`,
      db.raw(`to_char(${from}.opened_at + interval '8 hours', 'YYYY-MM-DD') as "openedOn"`),
    )) as LedgerPerson[];
}

/** A ledger as it stands: counted by town, school or class, or person by person; nobody keeps it by hand. */
export async function ledger(
  strapi: Strapi,
  caller: Caller,
  kind: LedgerKind,
  query: LedgerQuery,
  now: Instant,
): Promise<Ledger> {
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const { settings } = await loadReference(db, today);
  const day = { today, pastAge: settings('compulsory.pastAge') };
  const rows = (): Knex.QueryBuilder => onLedger(db, kind, caller, query, day);
  const { by, page, pageSize } = query;
  const counted = (await rows().count('* as n').first()) as { n: string } | undefined;
  return {
    kind,
    title: LEDGER_LABELS[kind],
    asOf: new Date(now).toISOString(),
    total: Number(counted?.n ?? 0),
    page,
    pageSize,
    groups: by === 'person' ? [] : await groupsOf(db, rows(), by),
    persons: by === 'person' ? await personsOf(db, rows(), kind, query) : [],
  };
}
