import { compareDates, type PlainDate } from '../kernel/plain-date';
import { holdsOn, type Assignment } from './assignment';

/** A member of staff as far as posts are concerned. */
export type StaffRef = { staffNo: string; name: string };

export type PersuaderFacts = {
  childNo: string;
  /** All assignments for the child; others are ignored. */
  assignments: readonly Assignment[];
  /** Null when the child has no class or its post is vacant. */
  headTeacher: StaffRef | null;
  /** Null when the child has no school or its post is vacant. */
  principal: StaffRef | null;
  on: PlainDate;
};

export type PersuaderSource = 'PERSUADER' | 'CHILD_TEACHER' | 'HEAD_TEACHER' | 'PRINCIPAL';

/** The person, or the vacancy; `vacant` lists the posts that were looked at and found empty. */
export type PersuaderChoice =
  | { found: true; staff: StaffRef; source: PersuaderSource; vacant: PersuaderSource[] }
  | { found: false; vacant: PersuaderSource[]; message: string };

function holderOf(facts: PersuaderFacts, kindCode: string): StaffRef | null {
  const latest = facts.assignments
    .filter(
      (assignment) =>
        assignment.kindCode === kindCode &&
        assignment.childNo === facts.childNo &&
        assignment.staffNo !== null &&
        holdsOn(assignment, facts.on),
    )
    .sort((a, b) => compareDates(b.fromDate, a.fromDate))
    .at(0);
  if (!latest?.staffNo) return null;
  return { staffNo: latest.staffNo, name: latest.staffName ?? '' };
}

/**
 * Who becomes 劝返责任人 of a new case: the one assigned for the child, else the child's 包人教师,
 * else the head teacher of the class, else the principal. A vacancy is reported, never filled in silence.
 */
export function choosePersuader(facts: PersuaderFacts): PersuaderChoice {
  const posts: [PersuaderSource, StaffRef | null][] = [
    ['PERSUADER', holderOf(facts, 'PERSUADER')],
    ['CHILD_TEACHER', holderOf(facts, 'CHILD_TEACHER')],
    ['HEAD_TEACHER', facts.headTeacher],
    ['PRINCIPAL', facts.principal],
  ];
  const vacant: PersuaderSource[] = [];
  for (const [source, staff] of posts) {
    if (staff !== null) return { found: true, staff, source, vacant };
    vacant.push(source);
  }
  return {
    found: false,
    vacant,
    message: '劝返责任人空缺：该生没有包人教师、班主任和校长在任，请区教委包片人员指定。',
  };
}
