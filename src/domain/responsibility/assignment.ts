import type { PlainDate } from '../kernel/plain-date';
import type { AssignmentTarget } from './kinds';

/** One post held by one person for one target, from a day to a day (null: until further notice). */
export type Assignment = {
  kindCode: string;
  /** Null marks a vacant post. */
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

export type TargetField =
  | 'schoolCode'
  | 'classCode'
  | 'zoneCode'
  | 'townCode'
  | 'villageCode'
  | 'childNo';

/** The field that names the target; null for the district, of which there is one. */
export const TARGET_FIELDS: Record<AssignmentTarget, TargetField | null> = {
  DISTRICT: null,
  ZONE: 'zoneCode',
  SCHOOL: 'schoolCode',
  CLASS: 'classCode',
  CHILD: 'childNo',
  TOWN: 'townCode',
  VILLAGE: 'villageCode',
};

/** Whether the assignment holds on the day, both ends included. */
export const holdsOn = (
  assignment: Pick<Assignment, 'fromDate' | 'toDate'>,
  on: PlainDate,
): boolean => assignment.fromDate <= on && (assignment.toDate === null || on <= assignment.toDate);

/** Whether two periods share a day. */
export const overlaps = (
  a: Pick<Assignment, 'fromDate' | 'toDate'>,
  b: Pick<Assignment, 'fromDate' | 'toDate'>,
): boolean =>
  (b.toDate === null || a.fromDate <= b.toDate) && (a.toDate === null || b.fromDate <= a.toDate);
