import type { StaffRow } from '../rows/organisation';
import type { StudentRow } from '../rows/people';
import { storyClass, type Ensemble } from './story/casting';

/** The town in which most of the given children have their household registration. */
function commonTown(students: readonly StudentRow[]): string {
  const counts = new Map<string, number>();
  for (const { townCode } of students) {
    if (townCode !== null) counts.set(townCode, (counts.get(townCode) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) throw new Error('演示班级没有本区户籍的学生');
  return most[0];
}

/**
 * Who gets an account: one of each role, those of the school belonging to one school, with the people a walk-through needs: the town
 * of the class, the zone's head and officers; and outsiders (another town, another school) who must not see it.
 */
export function accountHolders(
  students: readonly StudentRow[],
  staff: readonly StaffRow[],
  ensemble: Ensemble,
): string[] {
  const { staffing, organisation, seeds } = ensemble;
  const own = storyClass(ensemble);
  const index = organisation.schools.findIndex(({ code }) => code === own.schoolCode);
  const seed = seeds.schools[index];
  const town = commonTown(students.filter(({ classCode }) => classCode === own.code));
  const otherTown = organisation.towns.find(({ code }) => code !== town)?.code ?? '';
  const ofRole = (role: StaffRow['role']): StaffRow | undefined =>
    staff.find((person) => person.role === role);
  const otherTeacher = staff.find(
    ({ role, schoolCode, zoneCode }) =>
      role === 'teacher' && schoolCode !== own.schoolCode && zoneCode !== own.zoneCode,
  );
  const others = [...staffing.officers.values()].filter(
    (person) => person !== staffing.officers.get(seed?.officer ?? ''),
  );
  const holders = [
    ofRole('district-admin'),
    staffing.leaders.get(seed?.leader ?? ''),
    staffing.officers.get(seed?.officer ?? ''),
    staffing.zoneHeads.get(own.zoneCode ?? ''),
    staffing.inspectors.get(own.schoolCode),
    staffing.liaisons.get(seed?.supervisor ?? ''),
    staffing.helpers.get(own.schoolCode),
    staffing.principals.get(own.schoolCode),
    staffing.headTeachers.get(own.code),
    staffing.clerks.get(own.schoolCode),
    staffing.townOfficers.get(town),
    ofRole('supervisor'),
    others[0],
    staffing.townOfficers.get(otherTown),
    otherTeacher,
  ];
  return holders.map((holder) => {
    if (!holder) throw new Error('演示账号所需的岗位有空缺');
    return holder.staffNo;
  });
}
