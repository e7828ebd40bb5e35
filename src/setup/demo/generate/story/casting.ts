import type { ClassRow, SchoolRow, StaffRow } from '../../rows/organisation';
import type { GuardianRow, StudentRow } from '../../rows/people';
import type { Children } from '../children';
import { STORY_SCHOOL, type PlannedClass } from '../classes';
import type { Organisation } from '../organisation';
import type { DistrictSeeds } from '../seeds';
import type { Staffing } from '../staff';
import type { Cast } from './case-story';

/** What is needed to say who is who in a child's case. */
export type Ensemble = {
  seeds: DistrictSeeds;
  organisation: Organisation;
  staffing: Staffing;
  classes: ReadonlyMap<string, ClassRow>;
  guardianOf: ReadonlyMap<string, GuardianRow>;
};

/** Indexes the people made so far. */
export function makeEnsemble(
  seeds: DistrictSeeds,
  organisation: Organisation,
  staffing: Staffing,
  planned: readonly PlannedClass[],
  children: readonly Children[],
): Ensemble {
  const guardianOf = new Map<string, GuardianRow>();
  for (const guardian of children.flatMap(({ guardians }) => guardians)) {
    if (!guardianOf.has(guardian.childNo)) guardianOf.set(guardian.childNo, guardian);
  }
  return {
    seeds,
    organisation,
    staffing,
    classes: new Map(planned.map(({ row }) => [row.code, row])),
    guardianOf,
  };
}

function held(people: ReadonlyMap<string, StaffRow>, code: string, post: string): StaffRow {
  const staff = people.get(code);
  if (!staff) throw new Error(`${code} 没有${post}，演示个案无法安排`);
  return staff;
}

/** Everybody around one child; the town is that of the household registration, or of residence for a household outside. */
export function castFor(child: StudentRow, ensemble: Ensemble): Cast {
  const { organisation, staffing, seeds } = ensemble;
  const townCode = child.townCode ?? child.residenceTownCode ?? '';
  const town = organisation.towns.find(({ code }) => code === townCode);
  const guardian = ensemble.guardianOf.get(child.childNo);
  if (!town || !guardian) throw new Error(`${child.childNo} 没有镇街或监护人，演示个案无法安排`);
  const townOfficer = held(staffing.townOfficers, town.code, '镇街工作人员');
  const index = organisation.schools.findIndex(({ code }) => code === child.schoolCode);
  const school: SchoolRow | null = organisation.schools[index] ?? null;
  const officer = held(
    staffing.officers,
    seeds.schools[Math.max(0, index)]?.officer ?? '',
    '包片科室人员',
  );
  const common = {
    child,
    guardian,
    townName: town.name,
    townIsSubdistrict: town.kind === 'SUBDISTRICT',
    townPrefix: town.documentPrefix,
    townOfficer,
    officer,
  };
  if (school === null) {
    return {
      ...common,
      school,
      className: '',
      teacher: townOfficer,
      principal: townOfficer,
      clerk: townOfficer,
      inspector: null,
      checker: officer,
    };
  }
  return {
    ...common,
    school,
    className: ensemble.classes.get(child.classCode ?? '')?.name ?? '',
    teacher: held(staffing.headTeachers, child.classCode ?? '', '班主任'),
    principal: held(staffing.principals, school.code, '校长'),
    clerk: held(staffing.clerks, school.code, '经办人'),
    inspector: staffing.inspectors.get(school.code) ?? null,
    checker:
      school.zoneCode === null ? officer : held(staffing.zoneHeads, school.zoneCode, '学区长'),
  };
}

/** The class from which the walk-through starts: grade 7, class 1 of the story's school. */
export function storyClass(ensemble: Ensemble): ClassRow {
  const school = ensemble.organisation.schools.find(({ name }) => name === STORY_SCHOOL);
  const found = [...ensemble.classes.values()].find(
    ({ schoolCode, grade, headTeacherStaffNo }) =>
      schoolCode === school?.code && grade === 7 && headTeacherStaffNo !== null,
  );
  if (!found) throw new Error(`${STORY_SCHOOL}没有七年级的班级，演示区无法开始`);
  return found;
}
