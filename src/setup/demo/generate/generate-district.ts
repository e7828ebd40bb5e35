import type { Instant } from '../../../domain/kernel/instant';
import type { District } from '../rows/district';
import type { EnrolmentRow, GrantRow } from '../rows/people';
import { makeAbsences } from './absences';
import { accountHolders } from './accounts';
import { makeAssignments } from './assignments';
import { makeOutOfSchool, makePupils } from './children';
import { planClasses, STORY_SCHOOL } from './classes';
import { placesOf } from './homes';
import { makeOrganisation } from './organisation';
import type { DistrictSeeds } from './seeds';
import { makeStaff } from './staff';
import { makeCases } from './story/cases';
import { pairingReason } from './records/pairings';
import { makeEnsemble, storyClass } from './story/casting';
import { teachAtHome } from './teach-at-home';
import type { Story } from './story/case-story';
import { fillPapers } from './story/papers';
import { giveNumbers } from './story/numbering';
import { makeWorld } from './world';

/** `children` from 300 (fewer can't fill the courses of a case) to 90,000. */
export type DistrictRequest = { children: number; seed: string; now: Instant };

const OUT_OF_SCHOOL_SHARE = 0.04;
/** Fewer would leave classes and courses without children; more than 90,000 no district of this size has. */
export const CHILDREN_RANGE = { least: 300, most: 90_000 } as const;

/** A case that moved a child elsewhere moves its enrolment with it. */
function settleEnrolments(enrolments: EnrolmentRow[], stories: readonly Story[]): EnrolmentRow[] {
  const extra: EnrolmentRow[] = [];
  const left = new Map<string, string>();
  for (const { cast, row } of stories) {
    const on = (row.closedAt ?? row.openedAt).slice(0, 10);
    if (row.state === 'END_HOME_TEACHING') {
      const roll = enrolments.find(({ childNo }) => childNo === row.childNo);
      if (roll)
        extra.push({ ...roll, kind: 'HOME_TEACHING', fromDate: on as EnrolmentRow['fromDate'] });
    }
    if (['LEFT_DISTRICT', 'DECEASED'].includes(cast.child.schoolingState)) {
      left.set(row.childNo, on);
      Object.assign(cast.child, { schoolCode: null, classCode: null, zoneCode: null, grade: null });
    }
  }
  const settled = enrolments.map((enrolment) => {
    const on = left.get(enrolment.childNo);
    return on === undefined ? enrolment : { ...enrolment, toDate: on as EnrolmentRow['toDate'] };
  });
  return [...settled, ...extra];
}

/** Helpers see the children granted to them: the pupils in persuasion, and those taught at home. */
function makeGrants(
  stories: readonly Story[],
  taught: readonly EnrolmentRow[],
  helperOf: (school: string) => string | null,
): GrantRow[] {
  const atHome = taught.flatMap(({ childNo, schoolCode, fromDate }): GrantRow[] => {
    const staffNo = schoolCode === null ? null : helperOf(schoolCode);
    return staffNo === null
      ? []
      : [{ staffNo, childNo, fromDate, toDate: null, reason: '送教上门' }];
  });
  const paired = stories.flatMap(({ row, cast }): GrantRow[] => {
    const staffNo = cast.school === null ? null : helperOf(cast.school.code);
    const helped = ['CASE_PERSUADING', 'CASE_WATCH'].includes(row.state);
    if (staffNo === null || !helped) return [];
    const { childNo } = row;
    const fromDate = row.openedAt.slice(0, 10) as GrantRow['fromDate'];
    return [{ staffNo, childNo, fromDate, toDate: null, reason: pairingReason(childNo) }];
  });
  return [...paired, ...atHome];
}

/** The whole demo district: the same request gives the same rows on every machine. No clock, no disk, no database. */
export function generateDistrict(request: DistrictRequest, seeds: DistrictSeeds): District {
  const world = makeWorld(request.seed, request.now);
  const outside = Math.round(request.children * OUT_OF_SCHOOL_SHARE);
  const organisation = makeOrganisation(seeds, world);
  const planned = planClasses(organisation.schools, request.children - outside, world);
  const staffing = makeStaff(seeds, organisation, planned, world);
  const places = placesOf(organisation.towns, organisation.villages);
  const pupils = makePupils(planned, organisation.schools, places, world, STORY_SCHOOL);
  const others = makeOutOfSchool(outside, places, world);
  const students = [...pupils.students, ...others.students];
  const ensemble = makeEnsemble(seeds, organisation, staffing, planned, [pupils, others]);
  const holders = accountHolders(students, staffing.staff, ensemble);
  const stories = makeCases(students, ensemble, world);
  giveNumbers(stories);
  fillPapers(stories);
  const busy = new Set(stories.map(({ row }) => row.childNo));
  const enrolments = settleEnrolments(
    [
      ...pupils.enrolments,
      ...others.enrolments,
      ...teachAtHome(students, busy, storyClass(ensemble), world),
    ],
    stories,
  );
  const headTeacherOf = (code: string): string | null =>
    staffing.headTeachers.get(code)?.staffNo ?? null;
  return {
    asOf: new Date(request.now).toISOString(),
    ...organisation,
    classes: planned.map(({ row }) => row),
    staff: staffing.staff,
    assignments: [
      ...makeAssignments(seeds, organisation, staffing, world),
      ...stories.flatMap(({ assignments }) => assignments),
    ],
    students,
    guardians: [...pupils.guardians, ...others.guardians],
    enrolments,
    grants: makeGrants(
      stories,
      enrolments.filter(({ kind }) => kind === 'HOME_TEACHING'),
      (school) => staffing.helpers.get(school)?.staffNo ?? null,
    ),
    absences: [
      ...makeAbsences(students, headTeacherOf, busy, world),
      ...stories.flatMap(({ absences }) => absences),
    ],
    cases: stories.map(({ row }) => row),
    events: stories.flatMap(({ events }) => events),
    visits: stories.flatMap(({ visits }) => visits),
    documents: stories.flatMap(({ documents }) => documents),
    services: stories.flatMap(({ services }) => services),
    attachments: stories.flatMap(({ attachments }) => attachments),
    accountHolders: holders,
  };
}
