import type { Knex } from 'knex';
import { balanceOf, type BalanceFacts } from '../../domain/home-teaching/balance';
import { behindSince } from '../../domain/home-teaching/behind-since';
import { schoolYearAround } from '../../domain/home-teaching/teaching-weeks';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { addDays, plainDate, type PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import { balanceFactsOf, type TaughtPeriod } from '../../guard/facts/home-teaching';
import { loadReference } from '../../guard/reference';
import { filledText } from '../../platform/row-values';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { eachApart } from '../scan/each-apart';
import { raiseAlarm, type Standing } from './keep-alarm';
import { keepAlarms, type AlarmsKept } from './keep-alarms';

const PAGE = 200;
const BEHIND = 'HOME_TEACHING_BEHIND';

type Taught = TaughtPeriod & { studentName: string };

/** Home teaching that holds on the day, or was over before without anybody ending it, in pages. */
async function* taughtOn(db: Knex, day: PlainDate): AsyncGenerator<Taught[]> {
  const { first } = schoolYearAround(day);
  let after = 0;
  for (;;) {
    const rows = (await db('home_teachings')
      .where((any) =>
        any
          .where({ state: 'APPROVED' })
          .orWhere((ended) => ended.where({ state: 'ENDED' }).where('ended_on', '>', day))
          .orWhere({ state: 'ENDED', end_reason: 'PERIOD_OVER' }),
      )
      .where('from_date', '<=', day)
      .where((any) => any.whereNull('to_date').orWhere('to_date', '>=', first))
      // What was granted after the day was no duty on it.
      .where((any) => any.whereNull('decided_on').orWhere('decided_on', '<=', day))
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .select(
        'id',
        'document_id as documentId',
        'student_name as studentName',
        'from_date as fromDate',
        'to_date as toDate',
        'ended_on as endedOn',
        'school_code as schoolCode',
        'class_code as classCode',
        'zone_code as zoneCode',
        'town_code as townCode',
        'residence_town_code as residenceTownCode',
        'child_no as childNo',
      )) as (Taught & { id: number })[];
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    after = end.id;
  }
}

/** `unjudged`: whose account could not be made up; nothing is said of them today. */
type Looked = {
  behind: Standing[];
  taught: ReadonlySet<string>;
  unjudged: ReadonlySet<string>;
};

const standingOf = (
  row: Taught,
  { subject, since, detail }: Pick<Standing, 'subject' | 'since' | 'detail'>,
): Standing => ({
  subject,
  since,
  title: `送教学时不足 · ${row.studentName}`,
  detail,
  columns: {
    homeTeachingDocumentId: row.documentId,
    ...scopeOfRow(row),
    zoneCode: filledText(row.zoneCode),
  },
});

/** Who is taught at home on the day, and whose lessons are behind. */
async function lookOn(strapi: Strapi, day: PlainDate): Promise<Looked> {
  const db = knexOf(strapi);
  const { settings, calendar } = await loadReference(db, day);
  const year = schoolYearAround(day).first.slice(0, 4);
  const behind: Standing[] = [];
  const taught = new Set<string>();
  const unjudged = new Set<string>();
  const judge = async ([row, own]: [Taught, BalanceFacts]): Promise<boolean> => {
    const subject = `${year}:${row.documentId}`;
    unjudged.add(subject);
    const account = balanceOf(own);
    const since = behindSince(own, account);
    if (since !== null) behind.push(standingOf(row, { subject, since, detail: account.sentence }));
    taught.add(subject);
    unjudged.delete(subject);
    return since !== null;
  };
  for await (const rows of taughtOn(db, day)) {
    const facts = await balanceFactsOf(db, rows, { settings, calendar, today: day });
    const pairs = rows.map((row, at): [Taught, BalanceFacts] => [row, facts[at] as BalanceFacts]);
    await eachApart(strapi, 'home-teaching.account', pairs, ([row]) => row.documentId, judge);
  }
  return { behind, taught, unjudged };
}

/** Last days of the school years that are over, since lessons at home were first granted here. */
async function yearEnds(db: Knex, today: PlainDate): Promise<PlainDate[]> {
  const { rows } = (await db.raw(
    `select min(greatest(from_date, decided_on))::text as first from home_teachings where state in ('APPROVED', 'ENDED')`,
  )) as { rows: { first: PlainDate | null }[] };
  const ends: PlainDate[] = [];
  for (let day = rows[0]?.first ?? today; ; ) {
    const { last } = schoolYearAround(day);
    if (last >= today) return ends;
    ends.push(last);
    day = addDays(last, 1);
  }
}

/** Debts of the years that are over which nobody noted while no server ran: raised, so that they are on record when their year is closed. */
async function raiseOldDebts(strapi: Strapi, now: Instant, lastDay: PlainDate): Promise<number> {
  const { behind, unjudged } = await lookOn(strapi, lastDay);
  const known = (await knexOf(strapi)('alarms')
    .where({ kind: BEHIND })
    .where((any) => any.where({ state: 'RAISED' }).orWhere({ end_kind: 'YEAR_OVER' }))
    .whereIn(
      'subject',
      behind.map(({ subject }) => subject),
    )
    .pluck('subject')) as string[];
  const noted = new Set(known);
  const raised = await eachApart(
    strapi,
    `alarm.${BEHIND}`,
    behind.filter(({ subject }) => !noted.has(subject)),
    ({ subject }) => subject,
    async (one) => (await raiseAlarm(strapi, now, BEHIND, one)) !== null,
  );
  return raised.failed + unjudged.size;
}

/**
 * The running account of home teaching (荣教政发〔2020〕55号 二（三）: once a week, two 学时, eighty a school year): a child that falls behind
 * raises an alarm, which goes up the ladder until the debt is made good, nothing is asked any more, or the school year is over.
 */
export async function scanHomeTeaching(strapi: Strapi, now: Instant): Promise<AlarmsKept> {
  const today = toPlainDate(now);
  const { first } = schoolYearAround(today);
  let failed = 0;
  for (const lastDay of await yearEnds(knexOf(strapi), today))
    failed += await raiseOldDebts(strapi, now, lastDay);
  const { behind, taught, unjudged } = await lookOn(strapi, today);
  const kept = await keepAlarms(strapi, now, BEHIND, behind, (subject) => {
    const year = subject.slice(0, 4);
    if (year !== first.slice(0, 4))
      return { kind: 'YEAR_OVER', on: schoolYearAround(plainDate(`${year}-09-01`)).last };
    if (unjudged.has(subject)) return null;
    return { kind: taught.has(subject) ? 'MADE_GOOD' : 'NOT_DUE', on: today };
  });
  return { ...kept, failed: kept.failed + failed + unjudged.size };
}
