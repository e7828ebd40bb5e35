import type { AlarmEnd, AlarmKind } from '../../domain/alarm/kinds';
import { alarmLevel } from '../../domain/alarm/ladder';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { loadReference } from '../../guard/reference';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { escalateAlarm, raiseAlarm, settleAlarm, type Raised, type Standing } from './keep-alarm';

export type AlarmsKept = { raised: number; escalated: number; settled: number };

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
      .select('document_id as documentId', 'subject', 'level')) as Raised[];
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.subject;
  }
}

/**
 * Makes the alarms of one kind what stands today: raises what is new, tells further up what stays, ends what is over. Run twice or by two
 * servers at once it does each once, a transaction an alarm: what was done stays when a later one fails, and the queue tries again. After days without a server an alarm
 * begins on the day it should have, and is as far up the ladder as it would be.
 * @param endOf how an alarm ends whose subject is not among those that stand
 */
export async function keepAlarms(
  strapi: Strapi,
  now: Instant,
  kind: AlarmKind,
  standing: readonly Standing[],
  endOf: (subject: string) => { kind: AlarmEnd; on: PlainDate },
): Promise<AlarmsKept> {
  const kept: AlarmsKept = { raised: 0, escalated: 0, settled: 0 };
  const today = toPlainDate(now);
  const { settings, calendar } = await loadReference(knexOf(strapi), today);
  const fresh = new Map(standing.map((one) => [one.subject, one]));
  for await (const { documentId, subject, level } of raisedAlarms(strapi, kind)) {
    const one = fresh.get(subject);
    fresh.delete(subject);
    if (!one) {
      if (await settleAlarm(strapi, now, documentId, endOf(subject))) kept.settled += 1;
      continue;
    }
    const { zoneCode } = one.columns;
    if (alarmLevel({ raisedOn: one.since, zoneCode }, today, settings, calendar) <= level) continue;
    if (await escalateAlarm(strapi, now, documentId, one.detail)) kept.escalated += 1;
  }
  for (const one of fresh.values()) if (await raiseAlarm(strapi, now, kind, one)) kept.raised += 1;
  return kept;
}
