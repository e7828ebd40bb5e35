import { ABSENCE_RULES } from '../../domain/absence/rules/absence-rules';
import type { AbsenceKind } from '../../domain/absence/facts';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { Check } from '../change';

const day = (value: unknown): PlainDate | null => (value as PlainDate | null | undefined) ?? null;

/** An absence: on a school day, not in the future, one open at a time, leave with reason and dates. */
export const checkAbsence: Check = async (
  { kind, before, after },
  { db, now, today, settings, calendar },
) => {
  // A withdrawn entry was a slip of the pen: it counts for nothing and need not be in order.
  if (kind === 'delete' || after.state === 'ABSENCE_WITHDRAWN') return [];
  const other = (await db('absences')
    .where({ child_no: after.childNo, state: 'ABSENCE_OPEN' })
    .whereNot({ document_id: before?.documentId ?? '' })
    .first('first_missed_on')) as { first_missed_on: PlainDate } | undefined;
  return judge(
    ABSENCE_RULES,
    {
      kind: after.kind as AbsenceKind,
      firstMissedOn: after.firstMissedOn as PlainDate,
      firstSession: String(after.firstSession),
      endedOn: day(after.endedOn),
      endedSession: (after.endedSession as string | null | undefined) ?? null,
      leaveReason: (after.leaveReason as string | null | undefined) ?? null,
      leaveUntil: day(after.leaveUntil),
      otherOpenSince: after.state === 'ABSENCE_OPEN' ? (other?.first_missed_on ?? null) : null,
      now,
      settings,
      calendar,
    },
    today,
  );
};
