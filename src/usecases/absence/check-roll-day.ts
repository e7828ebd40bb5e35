import type { Session } from '../../domain/absence/sessions';
import { absenceNotInFuture } from '../../domain/absence/rules/not-in-future.rule';
import { absenceOnSchoolDay } from '../../domain/absence/rules/on-school-day.rule';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { GuardContext } from '../../guard/context';
import { refuseBlocking } from '../../guard/errors';

const FIELDS: Record<string, string> = { firstMissedOn: 'date', firstSession: 'session' };

/** A roll is taken of lessons that have begun, on a school day, also when nobody is missing. */
export function checkRollDay(context: GuardContext, date: PlainDate, session: Session): void {
  const { now, settings, calendar, today } = context;
  const violations = judge(
    [absenceNotInFuture, absenceOnSchoolDay],
    {
      kind: 'UNEXCUSED',
      firstMissedOn: date,
      firstSession: session,
      endedOn: null,
      endedSession: null,
      leaveReason: null,
      leaveUntil: null,
      otherOpenSince: null,
      now,
      settings,
      calendar,
    },
    today,
  );
  refuseBlocking(
    violations.map((violation) => ({
      ...violation,
      path: violation.path.map((part) => FIELDS[part] ?? part),
    })),
  );
}
