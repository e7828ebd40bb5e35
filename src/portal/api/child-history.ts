import type { CaseRecord } from './case-records';
import { listQuery } from './queries';
import type { Absence } from './records';

const ofChild = (childNo: string) => ({ childNo: { $eq: childNo } });

/** The cases of a child, newest first. */
export const casesOfChild = (childNo: string) =>
  listQuery<CaseRecord>('cases', { filters: ofChild(childNo), sort: ['openedAt:desc'] });

/** The absences of a child, newest first. */
export const absencesOfChild = (childNo: string) =>
  listQuery<Absence>('absences', { filters: ofChild(childNo), sort: ['firstMissedOn:desc'] });
