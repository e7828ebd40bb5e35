import type { Knex } from 'knex';
import { balanceOf, type BalanceFacts } from '../../domain/home-teaching/balance';
import { behindSince } from '../../domain/home-teaching/behind-since';
import { schoolYearAround } from '../../domain/home-teaching/teaching-weeks';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { addDays, daysBetween, type PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import { balanceFactsOf, type TaughtPeriod } from '../../guard/facts/home-teaching';
import { loadReference } from '../../guard/reference';
import { filledText } from '../../platform/row-values';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { raiseAlarm, type Standing } from './keep-alarm';
import { keepAlarms, type AlarmsKept } from './keep-alarms';

const PAGE = 200;
/** So many days after the end of a school year it is still looked back at: no server is down for longer. */
const LOOK_BACK_DAYS = 60;
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

type Looked = { behind: Standing[]; taught: ReadonlySet<string> };

/** Who is taught at home on the day, and whose lessons are behind. */
async function lookOn(db: Knex, day: PlainDate): Promise<Looked> {
  const { settings, calendar } = await loadReference(db, day);
  const year = schoolYearAround(day).first.slice(0, 4);
  const behind: Standing[] = [];
  const taught = new Set<string>();
  for await (const rows of taughtOn(db, day)) {
    const facts = await balanceFactsOf(db, rows, { settings, calendar, today: day });
    rows.forEach((row, index) => {
      const own = facts[index] as BalanceFacts;
      const subject = `${year}:${row.documentId}`;
      taught.add(subject);
      const account = balanceOf(own);
      const since = behindSince(own, account);
      if (since === null) return;
      behind.push({
        subject,
        since,
        title: `送教学时不足 · ${row.studentName}`,
        detail: account.sentence,
        columns: {
          homeTeachingDocumentId: row.documentId,
          ...scopeOfRow(row),
          zoneCode: filledText(row.zoneCode),
        },
      });
    });
  }
  return { behind, taught };
}

/** Debts of the old year that nobody noted while no server ran: raised, so that they are on record when the year is closed. */
async function raiseOldDebts(strapi: Strapi, now: Instant, lastDay: PlainDate): Promise<void> {
  const db = knexOf(strapi);
  const { behind } = await lookOn(db, lastDay);
  const known = (await db('alarms')
    .where({ kind: BEHIND })
    .where((any) => any.where({ state: 'RAISED' }).orWhere({ end_kind: 'YEAR_OVER' }))
    .pluck('subject')) as string[];
  const noted = new Set(known);
  for (const one of behind) if (!noted.has(one.subject)) await raiseAlarm(strapi, now, BEHIND, one);
}

/**
 * The running account of home teaching (荣教政发〔2020〕55号 二（三）: once a week, two 学时, eighty a school year): a child that falls behind
 * raises an alarm, which goes up the ladder until the debt is made good, nothing is asked any more, or the school year is over.
 */
export async function scanHomeTeaching(strapi: Strapi, now: Instant): Promise<AlarmsKept> {
  const today = toPlainDate(now);
  const { first } = schoolYearAround(today);
  const lastYearEnd = addDays(first, -1);
  if (daysBetween(first, today) <= LOOK_BACK_DAYS) await raiseOldDebts(strapi, now, lastYearEnd);
  const { behind, taught } = await lookOn(knexOf(strapi), today);
  return keepAlarms(strapi, now, BEHIND, behind, (subject) => {
    if (!subject.startsWith(first.slice(0, 4))) return { kind: 'YEAR_OVER', on: lastYearEnd };
    return { kind: taught.has(subject) ? 'MADE_GOOD' : 'NOT_DUE', on: today };
  });
}
