import type { Mark, Roll } from '../../api/records';

/** What the teacher says about one child. */
export type ChildMark = { mark: Mark; leaveReason?: string; leaveUntil?: string };
export type Marks = Readonly<Record<string, ChildMark>>;

/** The marks a roll begins with: what the server knows, else present. */
export const marksFrom = (roll: Roll): Marks =>
  Object.fromEntries(roll.children.map((child) => [child.documentId, { mark: child.mark }]));

export type Tally = { present: number; absent: number; leave: number };

/** How many are present, absent and on leave. */
export function tally(marks: Marks): Tally {
  const count = { present: 0, absent: 0, leave: 0 };
  for (const { mark } of Object.values(marks)) {
    if (mark === 'PRESENT') count.present += 1;
    else if (mark === 'ABSENT') count.absent += 1;
    else count.leave += 1;
  }
  return count;
}

export type SentMark = {
  student: string;
  mark: 'ABSENT' | 'LEAVE';
  leaveReason?: string;
  leaveUntil?: string;
};

/** What is sent: only those who are not there; everybody else counts as present. */
export function sentMarks(marks: Marks): SentMark[] {
  return Object.entries(marks).flatMap(([student, one]): SentMark[] => {
    if (one.mark === 'PRESENT') return [];
    if (one.mark === 'ABSENT') return [{ student, mark: one.mark }];
    return [
      {
        student,
        mark: one.mark,
        ...(one.leaveReason ? { leaveReason: one.leaveReason } : {}),
        ...(one.leaveUntil ? { leaveUntil: one.leaveUntil } : {}),
      },
    ];
  });
}
