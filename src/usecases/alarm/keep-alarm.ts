import { systemActor } from '../../access/panel-actor';
import type { AlarmEnd, AlarmKind } from '../../domain/alarm/kinds';
import { addresseeOf, alarmLevel } from '../../domain/alarm/ladder';
import type { EscalationLevel } from '../../domain/case/escalation';
import type { Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { filledText } from '../../platform/row-values';
import type { Data, Row, Strapi } from '../../platform/strapi-casts';

export const ALARM = 'api::alarm.alarm';

/** What stands today and should not: since when, about whom, in words. */
export type Standing = {
  /** Names what it is about among all of its kind; one alarm of a subject stands at a time. */
  subject: string;
  since: PlainDate;
  title: string;
  detail: string;
  /** What the alarm is about, and the codes by which it belongs to school, zone, town and child. */
  columns: Data & { zoneCode: string | null };
};

/** An alarm that stands in the database. */
export type Raised = {
  documentId: string;
  subject: string;
  level: number;
  raisedOn: PlainDate;
  zoneCode: string | null;
};

/** What became of one alarm. */
export type Kept = 'raised' | 'escalated' | 'settled' | null;

const told = (level: EscalationLevel, today: PlainDate): Data => ({
  level,
  addressee: addresseeOf(level),
  toldOn: today,
});

const levelOf = (context: GuardContext, raisedOn: PlainDate, zoneCode: string | null) =>
  alarmLevel({ raisedOn, zoneCode }, context.today, context.settings, context.calendar);

const begin = <T>(
  strapi: Strapi,
  now: Instant,
  act: 'raise' | 'escalate' | 'settle',
  work: (context: GuardContext) => Promise<T>,
) => runGuarded(strapi, { actor: systemActor(), now, useCase: `alarm.${act}` }, work);

/** Other servers that look at the same subject wait here, and then see what this one did. */
async function alone({ trx }: GuardContext, kind: AlarmKind, subject: string): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.alarm'), hashtext(?))`, [
    `${kind} ${subject}`,
  ]);
}

/** Raises an alarm unless it stands; it begins on the day that the matter began, and on the step of the ladder that belongs to that day. */
export const raiseAlarm = (
  strapi: Strapi,
  now: Instant,
  kind: AlarmKind,
  { subject, since, title, detail, columns }: Standing,
): Promise<Kept> =>
  begin(strapi, now, 'raise', async (context) => {
    await alone(context, kind, subject);
    const of = { kind, subject, state: 'RAISED' };
    if (await context.trx('alarms').where(of).first('id')) return null;
    await createRecord(context, ALARM, {
      ...of,
      title,
      detail,
      raisedOn: since,
      ...told(levelOf(context, since, columns.zoneCode), context.today),
      ...columns,
    });
    return 'raised';
  });

const standing = async (context: GuardContext, documentId: string): Promise<Row | null> => {
  const row = await lockRecord(context, ALARM, documentId);
  return row?.state === 'RAISED' ? row : null;
};

/** Tells an alarm one or more steps further up, each step once; what it says is then as of today. */
export const escalateAlarm = (
  strapi: Strapi,
  now: Instant,
  documentId: string,
  detail: string,
): Promise<Kept> =>
  begin(strapi, now, 'escalate', async (context) => {
    const row = await standing(context, documentId);
    if (!row) return null;
    const level = levelOf(context, row.raisedOn as PlainDate, filledText(row.zoneCode));
    if (level <= Number(row.level)) return null;
    await changeRecord(context, ALARM, row.id, { ...told(level, context.today), detail });
    return 'escalated';
  });

/** Ends an alarm whose matter is settled, or is a matter no more. */
export const settleAlarm = (
  strapi: Strapi,
  now: Instant,
  documentId: string,
  end: { kind: AlarmEnd; on: PlainDate },
): Promise<Kept> =>
  begin(strapi, now, 'settle', async (context) => {
    const row = await standing(context, documentId);
    if (!row) return null;
    await changeRecord(context, ALARM, row.id, {
      state: 'SETTLED',
      endKind: end.kind,
      settledOn: end.on,
    });
    return 'settled';
  });
