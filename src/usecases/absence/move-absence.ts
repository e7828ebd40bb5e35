import { absenceClock } from '../../domain/absence/clock';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { settingsOfDay } from '../../guard/reference';
import type { Row } from '../../platform/strapi-casts';
import { ABSENCE } from './open-absence';
import type { Mark, RollInput } from './roll-input';

const iso = (instant: number): string => new Date(instant).toISOString();

/** Whether a morning's roll, taken after the afternoon's, says that the child has been missing since the morning. */
export const beganEarlier = (absence: Row, mark: Mark, roll: RollInput): boolean =>
  roll.session === 'AM' &&
  absence.firstMissedOn === roll.date &&
  absence.firstSession === 'PM' &&
  absence.kind === (mark.mark === 'LEAVE' ? 'LEAVE' : 'UNEXCUSED') &&
  // A case has taken over the time from which the child was missing.
  !absence.caseDocumentId;

/** Lets an absence begin in the morning of its day; its clock runs from there. */
export async function moveToMorning(context: GuardContext, absence: Row): Promise<Row> {
  const missed = {
    firstMissedOn: absence.firstMissedOn as PlainDate,
    firstSession: 'AM' as const,
  };
  const settings = await settingsOfDay(context.trx, missed.firstMissedOn, context);
  const clock = absenceClock(missed, settings, context.calendar);
  return changeRecord(context, ABSENCE, absence.id, {
    firstSession: 'AM',
    firstMissedAt: iso(clock.startsAt),
    alertAt: iso(clock.alertAt),
    caseAt: iso(clock.caseAt),
  });
}
