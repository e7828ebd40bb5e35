import type { Role } from '../../../domain/kernel/actor';
import type { SchoolRow, StaffRow } from '../rows/organisation';
import { adultName, surnameOf } from './names';
import type { Organisation } from './organisation';
import type { PlannedClass } from './classes';
import type { DistrictSeeds } from './seeds';
import type { World } from './world';

/** Staff of the district and who holds which post, by the code of what the post belongs to. */
export type Staffing = {
  staff: StaffRow[];
  leaders: Map<string, StaffRow>;
  officers: Map<string, StaffRow>;
  liaisons: Map<string, StaffRow>;
  zoneHeads: Map<string, StaffRow>;
  principals: Map<string, StaffRow>;
  clerks: Map<string, StaffRow>;
  helpers: Map<string, StaffRow>;
  headTeachers: Map<string, StaffRow>;
  inspectors: Map<string, StaffRow>;
  townOfficers: Map<string, StaffRow>;
  villageContacts: Map<string, StaffRow>;
};

type Hire = (role: Role, post: string, where?: Partial<StaffRow>) => StaffRow;

function hiring(staff: StaffRow[], world: World): Hire {
  const random = world.random.fork('staff');
  return (role, post, where = {}) => {
    const gender = random.chance(0.5) ? 'MALE' : 'FEMALE';
    const row: StaffRow = {
      staffNo: world.numbers.staffNo(),
      name: adultName(random, gender, surnameOf(random)),
      role,
      post,
      phone: world.numbers.phone(),
      schoolCode: null,
      classCode: null,
      zoneCode: null,
      townCode: null,
      certified: false,
      certificateNo: null,
      ...where,
    };
    staff.push(row);
    return row;
  };
}

/** One person for each placeholder of the list, in the list's order. */
function hireEach(
  seeds: DistrictSeeds,
  placeholder: (seed: DistrictSeeds['schools'][number]) => string,
  hire: (seed: DistrictSeeds['schools'][number]) => StaffRow,
): Map<string, StaffRow> {
  const held = new Map<string, StaffRow>();
  for (const seed of seeds.schools) {
    if (!held.has(placeholder(seed))) held.set(placeholder(seed), hire(seed));
  }
  return held;
}

/** Splits schools into neighbouring groups of three to five: what one 督学 may hold (重庆市教育督导条例 第十八条). */
export function inspectionGroups(schools: readonly SchoolRow[]): SchoolRow[][] {
  const byZone = new Map<string | null, SchoolRow[]>();
  for (const school of schools) {
    byZone.set(school.zoneCode, [...(byZone.get(school.zoneCode) ?? []), school]);
  }
  return [...byZone.values()].flatMap((group) => {
    const parts = Math.ceil(group.length / 4);
    const size = Math.floor(group.length / parts);
    const larger = group.length - size * parts;
    let from = 0;
    return Array.from({ length: parts }, (_, i) => {
      const to = from + size + (i < larger ? 1 : 0);
      const part = group.slice(from, to);
      from = to;
      return part;
    });
  });
}

function hireSchools(
  organisation: Organisation,
  planned: readonly PlannedClass[],
  hire: Hire,
  world: World,
): Pick<Staffing, 'principals' | 'clerks' | 'helpers' | 'headTeachers'> {
  const random = world.random.fork('head teachers');
  const principals = new Map<string, StaffRow>();
  const clerks = new Map<string, StaffRow>();
  const helpers = new Map<string, StaffRow>();
  for (const { code, zoneCode } of organisation.schools) {
    const where = { schoolCode: code, zoneCode };
    principals.set(code, hire('principal', '校长', where));
    clerks.set(code, hire('school-clerk', '学校经办人', where));
    helpers.set(code, hire('helper', '科任教师、送教教师', where));
  }
  const headTeachers = new Map<string, StaffRow>();
  for (const { row } of planned) {
    // A few classes wait for a head teacher: a vacancy the responsibility map must show.
    if (row.code !== planned[0]?.row.code && random.chance(0.01)) continue;
    const where = { schoolCode: row.schoolCode, classCode: row.code, zoneCode: row.zoneCode };
    const teacher = hire('teacher', '班主任', where);
    row.headTeacherStaffNo = teacher.staffNo;
    headTeachers.set(row.code, teacher);
  }
  return { principals, clerks, helpers, headTeachers };
}

const VACANT_INSPECTOR = 33;

/** Hires everybody, in a fixed order, so that numbers do not depend on the number of children before the classes begin. */
export function makeStaff(
  seeds: DistrictSeeds,
  organisation: Organisation,
  planned: readonly PlannedClass[],
  world: World,
): Staffing {
  const staff: StaffRow[] = [];
  const hire = hiring(staff, world);
  hire('district-admin', '控辍保学平台管理员');
  for (let i = 0; i < 2; i += 1) hire('supervisor', '督导室督导员');
  const leaders = hireEach(
    seeds,
    ({ leader }) => leader,
    () => hire('bureau-leader', '区教委领导'),
  );
  const officers = hireEach(
    seeds,
    ({ officer }) => officer,
    ({ department }) => hire('bureau-officer', `${department || '机关科室'}工作人员`),
  );
  const zoneHeads = new Map(
    organisation.zones.map(({ code }) => [code, hire('zone-head', '学区长', { zoneCode: code })]),
  );
  const zoneCodes = new Map(organisation.zones.map(({ name, code }) => [name, code]));
  const liaisons = hireEach(
    seeds,
    ({ supervisor }) => supervisor,
    ({ zone }) => hire('school-liaison', '包校人员', { zoneCode: zoneCodes.get(zone) ?? null }),
  );
  const inspectors = new Map<string, StaffRow>();
  inspectionGroups(organisation.schools).forEach((group, i) => {
    const inspector = hire('inspector', '责任督学', {
      certified: true,
      certificateNo: `督学证〔${world.schoolYear}〕${String(i + 1).padStart(3, '0')}`,
    });
    for (const { code } of group) inspectors.set(code, inspector);
  });
  // Vacancies the responsibility map must show; a report of such a school waits until somebody is named.
  organisation.schools.forEach(({ code }, i) => {
    if (i % VACANT_INSPECTOR === VACANT_INSPECTOR - 1) inspectors.delete(code);
  });
  const townOfficers = new Map(
    organisation.towns.map(({ code }) => [
      code,
      hire('town-officer', '镇（街道）教育专干', { townCode: code }),
    ]),
  );
  const villageContacts = new Map(
    organisation.villages.map(({ code, townCode }) => [
      code,
      hire('helper', '村（社区）联系人', { townCode }),
    ]),
  );
  const schools = hireSchools(organisation, planned, hire, world);
  return {
    staff,
    leaders,
    officers,
    liaisons,
    zoneHeads,
    inspectors,
    townOfficers,
    villageContacts,
    ...schools,
  };
}
