import { sessionAt, type Session } from '../../domain/absence/sessions';
import { formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { filledText } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { closeAbsence } from './close-absence';
import { ABSENCE } from './open-absence';

/**
 * From which day nobody waits for the child in class, and until which when that is known; in words why; and whether what was missed since
 * then was no absence without leave.
 */
export type NoLongerDue = {
  from: PlainDate;
  to?: PlainDate | null;
  why: string;
  excused: boolean;
};

/** Ends an absence today; what is left of less than half a day is nothing. */
async function endToday(context: GuardContext, absence: Row): Promise<void> {
  const session: Session = sessionAt(context.now, context.settings);
  const lessThanHalfADay =
    absence.firstMissedOn === context.today && !(absence.firstSession === 'AM' && session === 'PM');
  if (lessThanHalfADay)
    await changeRecord(context, ABSENCE, absence.id, { state: 'ABSENCE_WITHDRAWN' });
  else await closeAbsence(context, absence, context.today, session);
}

/** The open absence of a child, null when there is none. */
export async function openAbsenceOf(context: GuardContext, childNo: unknown): Promise<Row | null> {
  const where = { childNo, state: 'ABSENCE_OPEN' };
  const [absence] = await queryOf(context.strapi, ABSENCE).findMany({ where, limit: 1 });
  return absence ?? null;
}

/** Ends the open absence of a child with its case: who is missing at the next roll call is absent anew, with a clock of its own. */
export async function endAbsenceToday(context: GuardContext, childNo: unknown): Promise<void> {
  const absence = await openAbsenceOf(context, childNo);
  if (absence) await endToday(context, absence);
}

/**
 * Ends the open absence of a child who is due in class no more: its clock stands still from the morning of that day, never before, and the
 * days missed before stay what they were (domain 4b.1). One that began later is leave when a grant covers it. Does nothing before the day.
 */
export async function endAbsenceFrom(
  context: GuardContext,
  childNo: unknown,
  { from, to = null, why, excused }: NoLongerDue,
): Promise<void> {
  if (from > context.today) return;
  const absence = await openAbsenceOf(context, childNo);
  if (!absence || (to !== null && String(absence.firstMissedOn) > to)) return;
  const note = `${formatChineseDate(from)}起${why}，缺勤不再计时`;
  const known = filledText(absence.reason);
  const reason = known ? `${known}；${note}` : note;
  const told = await changeRecord(context, ABSENCE, absence.id, { reason });
  if (String(told.firstMissedOn) < from) {
    await closeAbsence(context, told, from, 'AM');
    return;
  }
  const leave = {
    kind: 'LEAVE',
    leaveReason: why,
    leaveUntil: to !== null && to < context.today ? to : context.today,
  };
  const stays = excused && told.kind === 'UNEXCUSED';
  await endToday(context, stays ? await changeRecord(context, ABSENCE, told.id, leave) : told);
}
