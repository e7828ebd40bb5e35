import { absenceClock } from '../../domain/absence/clock';
import type { Session } from '../../domain/absence/sessions';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { createRecord } from '../../guard/records';
import { settingsOfDay } from '../../guard/reference';
import type { ExtraInput } from '../input/parse-input';
import type { Row } from '../../platform/strapi-casts';

export const ABSENCE = 'api::absence.absence';

export type NewAbsence = {
  student: Row;
  firstMissedOn: PlainDate;
  firstSession: Session;
  kind: 'UNEXCUSED' | 'LEAVE';
  reason?: string;
  leaveReason?: string;
  leaveUntil?: PlainDate;
  extra?: ExtraInput;
};

const iso = (instant: number): string => new Date(instant).toISOString();

/** Opens an absence inside a use case and starts its clock by the setting in force on the day it began. */
export async function openAbsence(context: GuardContext, request: NewAbsence): Promise<Row> {
  const { student, firstMissedOn, firstSession } = request;
  const settings = await settingsOfDay(context.trx, firstMissedOn, context);
  const clock = absenceClock({ firstMissedOn, firstSession }, settings, context.calendar);
  return createRecord(context, ABSENCE, {
    student: student.id,
    firstMissedOn,
    firstSession,
    firstMissedAt: iso(clock.startsAt),
    kind: request.kind,
    state: 'ABSENCE_OPEN',
    reason: request.reason ?? null,
    leaveReason: request.leaveReason ?? null,
    leaveUntil: request.leaveUntil ?? null,
    clockMode: clock.mode,
    alertAt: iso(clock.alertAt),
    caseAt: iso(clock.caseAt),
    extra: request.extra,
    reportedByStaffNo: context.actor.staffNo,
    ...scopeOfRow(student),
  });
}
