import { addDays, compareDates, type PlainDate } from '../kernel/plain-date';

/** A check (回查) on a child that came back. */
export type WatchCheck = { on: PlainDate; present: boolean };

/** The days on which the child is to be checked: 30, 60, 90 and 120 days after the return by default. */
export const watchPlan = (returnedOn: PlainDate, checkDays: readonly number[]): PlainDate[] =>
  checkDays.map((days) => addDays(returnedOn, days));

/** The last day of the plan: before it is over nothing is closed. */
export const watchUntil = (returnedOn: PlainDate, checkDays: readonly number[]): PlainDate =>
  addDays(returnedOn, Math.max(...checkDays));

/**
 * The planned days that no check has answered. A check answers the latest planned day not after
 * it that is still unanswered, so that an early look does not count for a later day and a missed one
 * can be made up. Several checks on one day are one: a watch is not done in an afternoon.
 */
export function openChecks(
  returnedOn: PlainDate,
  checkDays: readonly number[],
  checks: readonly WatchCheck[],
): PlainDate[] {
  const open = new Set(watchPlan(returnedOn, checkDays));
  const seenOn = new Set(checks.filter((check) => check.present).map((check) => check.on));
  for (const day of [...seenOn].sort(compareDates)) {
    const answered = [...open].filter((planned) => planned <= day).at(-1);
    if (answered !== undefined) open.delete(answered);
  }
  return [...open];
}

/** The next planned day without a check, or null when all are done. */
export const nextCheckOn = (
  returnedOn: PlainDate,
  checkDays: readonly number[],
  checks: readonly WatchCheck[],
): PlainDate | null => openChecks(returnedOn, checkDays, checks)[0] ?? null;
