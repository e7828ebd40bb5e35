import type { PlainDate } from '../kernel/plain-date';

/** One post held by one person for one target, from a day to a day (null: until further notice). */
export type Assignment = {
  kindCode: string;
  staffNo: string | null;
  staffName: string | null;
  fromDate: PlainDate;
  toDate: PlainDate | null;
  schoolCode?: string | null;
  classCode?: string | null;
  zoneCode?: string | null;
  townCode?: string | null;
  villageCode?: string | null;
  childNo?: string | null;
};

/** Whether the assignment holds on the day, both ends included. */
export const holdsOn = (
  assignment: Pick<Assignment, 'fromDate' | 'toDate'>,
  on: PlainDate,
): boolean => assignment.fromDate <= on && (assignment.toDate === null || on <= assignment.toDate);
