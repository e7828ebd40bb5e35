import { keptObject } from '../../device/kept-object';
import type { Session } from '../../api/records';
import type { Marks } from './marks';

const PREFIX = 'nol.roll:';

const keyOf = (staffNo: string, classId: string, date: string, session: Session): string =>
  `${PREFIX}${staffNo}:${classId}:${date}:${session}`;

/** Where the marks of a roll stay until it is sent. */
export function rollDraft(staffNo: string, classId: string, date: string, session: Session) {
  const key = keyOf(staffNo, classId, date, session);
  return {
    read: (): Marks | null => keptObject(localStorage, key) as Marks | null,
    keep: (marks: Marks): void => {
      // A roll of another day is of no use any more.
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(PREFIX) && !name.includes(`:${date}:`)) localStorage.removeItem(name);
      }
      localStorage.setItem(key, JSON.stringify(marks));
    },
    drop: (): void => localStorage.removeItem(key),
  };
}
