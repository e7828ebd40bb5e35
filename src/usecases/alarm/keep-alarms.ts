import type { AlarmEnd, AlarmKind } from '../../domain/alarm/kinds';
import { alarmLevel } from '../../domain/alarm/ladder';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { loadReference } from '../../guard/reference';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { eachApart } from '../scan/each-apart';
import { escalateAlarm, raiseAlarm, settleAlarm, type Raised, type Standing } from './keep-alarm';

/** `failed`: alarms that could not be kept. */
export type AlarmsKept = { raised: number; escalated: number; settled: number; failed: number };

/** Alarms of one kind that stand, a page at a time in the order of their subjects. */
const PAGE = 500;

async function* raisedAlarms(strapi: Strapi, kind: AlarmKind): AsyncGenerator<Raised> {
  let after = '';
  for (;;) {
    const rows = (await knexOf(strapi)('alarms')
      .where({ kind, state: 'RAISED' })
      .where('subject', '>', after)
      .orderBy('subject')
      .limit(PAGE)
      .select(
        'document_id as documentId',
        'subject',
        'level',
        'raised_on as raisedOn',
        'zone_code as zoneCode',
      )) as Raised[];
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.subject;
  }
}

/** How an alarm ends whose subject stands no more; null when that can't be told today. */
type EndOf = (subject: string) => AlarmEndOn | null | Promise<AlarmEndOn | null>;
export type AlarmEndOn = { kind: AlarmEnd; on: PlainDate };

/**
 * Makes the alarms of one kind what stands today: raises what is new, tells further up what stays, ends what is over. Run twice or by two
 * servers at once it does each once, a transaction an alarm: one that fails stops no other. After days without a server an alarm
 * begins on the day it should have, and is as far up the ladder as it would be.
 * @param endOf how an alarm ends whose subject is not among those that stand
 */
export async function keepAlarms(
  strapi: Strapi,
  now: Instant,
  kind: AlarmKind,
  standing: readonly Standing[],
  endOf: EndOf,
): Promise<AlarmsKept> {
  const kept: AlarmsKept = { raised: 0, escalated: 0, settled: 0, failed: 0 };
  const today = toPlainDate(now);
  const { settings, calendar } = await loadReference(knexOf(strapi), today);
  const fresh = new Map(standing.map((one) => [one.subject, one]));
  const keepOne = async ({ documentId, subject, level, ...alarm }: Raised): Promise<boolean> => {
    const one = fresh.get(subject);
    fresh.delete(subject);
    if (!one) {
      const end = await endOf(subject);
      if (end && (await settleAlarm(strapi, now, documentId, end))) kept.settled += 1;
    } else if (alarmLevel(alarm, today, settings, calendar) > level) {
      if (await escalateAlarm(strapi, now, documentId, one.detail)) kept.escalated += 1;
    }
    return true;
  };
  const raiseOne = async (one: Standing): Promise<boolean> => {
    if (await raiseAlarm(strapi, now, kind, one)) kept.raised += 1;
    return true;
  };
  const scan = `alarm.${kind}` as const;
  const old = await eachApart(
    strapi,
    scan,
    raisedAlarms(strapi, kind),
    (alarm) => alarm.documentId,
    keepOne,
  );
  const raised = await eachApart(strapi, scan, fresh.values(), (one) => one.subject, raiseOne);
  return { ...kept, failed: old.failed + raised.failed };
}
