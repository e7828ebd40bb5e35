import { ABSENCE_RULES } from '../../domain/absence/rules/absence-rules';
import type { AbsenceKind } from '../../domain/absence/facts';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { textOf } from '../../platform/row-values';
import type { Check } from '../change';

const day = (value: unknown): PlainDate | null => (value as PlainDate | null | undefined) ?? null;

const OTHER_OPEN = `select first_missed_on from absences
  where child_no = ? and state = 'ABSENCE_OPEN' and document_id <> ? limit 1`;

/** An absence: on a school day, not in the future, one open at a time, leave with reason and dates. */
export const checkAbsence: Check = async (
  { kind, before, after },
  { db, now, today, settings, calendar },
) => {
  // A withdrawn entry was a slip of the pen: it counts for nothing and need not be in order.
  if (kind === 'delete' || after.state === 'ABSENCE_WITHDRAWN') return [];
  // Of one that stays open there is no other: a unique index lets a child have one open absence.
  const staysOpen = before?.state === 'ABSENCE_OPEN' && before.childNo === after.childNo;
  const [other] =
    after.state === 'ABSENCE_OPEN' && !staysOpen
      ? await askPrepared<{ first_missed_on: PlainDate }>(db, OTHER_OPEN, [
          textOf(after.childNo),
          textOf(before?.documentId),
        ])
      : [];
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
      otherOpenSince: other?.first_missed_on ?? null,
      now,
      settings,
      calendar,
    },
    today,
  );
};
