import type { Knex } from 'knex';
import type { Caller } from '../access/request-actor';
import { whereInScope } from '../access/scope-filter';
import {
  describeDay,
  schoolDaysOf,
  type DailyVisit,
  type VisitWords,
} from '../domain/case/daily-line';
import { CASE_STATE_LABELS, OPEN_STATES, type CaseState } from '../domain/case/states';
import { isSchoolDay } from '../domain/kernel/calendar';
import { atLocal, HOUR_MS, toPlainDate, type Instant } from '../domain/kernel/instant';
import type { PlainDate } from '../domain/kernel/plain-date';
import { VISIT_OUTCOME_LABELS, VISIT_WAY_LABELS } from '../domain/labels/persuasion-visit';
import { notFound } from '../guard/errors';
import { loadReference } from '../guard/reference';
import { instantOf } from '../platform/row-values';
import { knexOf, type Strapi } from '../platform/strapi-casts';

const WORDS: VisitWords = { way: VISIT_WAY_LABELS, outcome: VISIT_OUTCOME_LABELS };
const MOST_DAYS = 260;
const PAGE = 100;

/** One open case on one school day: where it stood when the day ended, and what was done (B-5). */
export type DailyLine = {
  date: PlainDate;
  case: string;
  caseNo: string;
  studentName: string;
  schoolCode: string | null;
  classCode: string | null;
  state: CaseState;
  stateLabel: string;
  round: number;
  visits: number;
  situation: string;
};

/** The visits come as JSON text. */
type Raw = Omit<DailyLine, 'stateLabel' | 'visits' | 'situation'> & { visits: string };

const utc = (instant: Instant): string => new Date(instant).toISOString().slice(0, 19);
const startOf = (day: PlainDate): string => utc(atLocal(day, '00:00'));
const endOf = (day: PlainDate): string => utc(atLocal(day, '00:00') + 24 * HOUR_MS);

/**
 * Lines are derived and never stored: a case had one when it was open at some moment of the day, as its history tells, in the school
 * that answered for it then. A visit recorded late so still stands on its day.
 */
function linesOn(db: Knex, caller: Caller, days: readonly PlainDate[]): Knex.QueryBuilder {
  const calendar = db.raw(
    'unnest(?::date[], ?::timestamp[], ?::timestamp[]) as d(day, starts, ends)',
    [[...days], days.map(startOf), days.map(endOf)],
  );
  const open = [...OPEN_STATES];
  return whereInScope(
    db
      .from(calendar)
      .joinRaw('join cases c on c.opened_at < d.ends')
      .joinRaw(
        // The receipt of a hand-over stands in the name of the school that gave the case away; from then on the other one answers.
        `join lateral (select e.to_state, e.round,
             case e.action when 'accept-hand-over' then e.evidence->>'to' else e.school_code end as school_code,
             case e.action when 'accept-hand-over' then e.evidence->>'classCode' else e.class_code end as class_code
           from case_events e
           where e.case_document_id = c.document_id and e.at < d.ends order by e.seq desc limit 1) last on true`,
      )
      .whereRaw(
        `(last.to_state = any(?) or exists (select 1 from case_events e
           where e.case_document_id = c.document_id and e.at >= d.starts and e.at < d.ends and e.from_state = any(?)))`,
        [open, open],
      ),
    caller.scope,
    'c',
  );
}

const COLUMNS = `d.day::text as date, c.document_id as "case", c.case_no as "caseNo", c.student_name as "studentName",
  last.school_code as "schoolCode", last.class_code as "classCode", last.to_state as state, last.round,
  coalesce((select jsonb_agg(jsonb_build_object('way', v.way, 'outcome', v.outcome) order by v.visited_at)
    from persuasion_visits v where v.case_document_id = c.document_id and v.visited_on = d.day), '[]')::text as visits`;

function present({ visits: json, ...line }: Raw): DailyLine {
  const visits = JSON.parse(json) as DailyVisit[];
  return {
    ...line,
    stateLabel: CASE_STATE_LABELS[line.state],
    visits: visits.length,
    situation: describeDay(visits, WORDS),
  };
}

/** The lines of one case, newest first: every school day since it was opened, at most those of a year. 404 out of scope. */
export async function dailyLinesOfCase(
  strapi: Strapi,
  caller: Caller,
  caseId: string,
  now: Instant,
): Promise<DailyLine[]> {
  const db = knexOf(strapi);
  const found = (await whereInScope(
    db('cases as c').where('c.document_id', caseId),
    caller.scope,
    'c',
  ).first('c.opened_at as openedAt', 'c.closed_at as closedAt')) as
    | Record<string, unknown>
    | undefined;
  if (!found) throw notFound('个案');
  const from = toPlainDate(instantOf(found.openedAt) ?? now);
  const today = toPlainDate(now);
  const { calendar } = await loadReference(db, today);
  const until = toPlainDate(instantOf(found.closedAt) ?? now);
  const days = schoolDaysOf(calendar, from, until, MOST_DAYS);
  const rows = (await linesOn(db, caller, days)
    .where('c.document_id', caseId)
    .orderBy('d.day', 'desc')
    .select(db.raw(COLUMNS))) as Raw[];
  return rows.map(present);
}

export type DayQuery = { date: PlainDate; school?: string; page: number };

/** All lines of one day in scope, or of one school on that day; none when there was no school. */
export async function dailyLinesOfDay(
  strapi: Strapi,
  caller: Caller,
  { date, school, page }: DayQuery,
): Promise<{ schoolDay: boolean; total: number; lines: DailyLine[] }> {
  const db = knexOf(strapi);
  const { calendar } = await loadReference(db, date);
  if (!isSchoolDay(calendar, date)) return { schoolDay: false, total: 0, lines: [] };
  const matching = (): Knex.QueryBuilder => {
    const lines = linesOn(db, caller, [date]);
    return school === undefined ? lines : lines.where('last.school_code', school);
  };
  const { total } = (await matching().count({ total: '*' }).first()) as { total: string };
  const rows = (await matching()
    .orderBy(['last.school_code', 'c.case_no'])
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .select(db.raw(COLUMNS))) as Raw[];
  return { schoolDay: true, total: Number(total), lines: rows.map(present) };
}
