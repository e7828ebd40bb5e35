import { DISABILITY_CATEGORIES, DISABILITY_GRADES } from '../../../domain/student/care-words';
import { ageOn, plainDate, type PlainDate } from '../../../domain/kernel/plain-date';
import { settingsOn } from '../../../domain/kernel/settings';
import { compulsoryAgeWindow } from '../../../domain/student/compulsory-age';
import type { ClassRow, SchoolRow } from '../rows/organisation';
import type { EnrolmentRow, GuardianRow, SchoolingState, StudentRow } from '../rows/people';
import type { PlannedClass } from './classes';
import { dayBetween, makeFamily } from './families';
import { makeHome, type Places } from './homes';
import { childName, surnameOf } from './names';
import type { Random } from './random';
import type { World } from './world';

export type Children = {
  students: StudentRow[];
  guardians: GuardianRow[];
  enrolments: EnrolmentRow[];
};

const ETHNICITIES = [
  ['汉族', 94],
  ['土家族', 3],
  ['苗族', 2],
  ['彝族', 1],
] as const;

/** A birth date in the cohort that is in the grade this school year; grade 10 has finished (义务教育法 第十一条). */
function bornForGrade(grade: number, world: World, random: Random): PlainDate {
  const { from } = compulsoryAgeWindow(
    world.schoolYear,
    settingsOn([], world.today)('compulsory.pastAge'),
  );
  const year = Number(from.slice(0, 4)) + 9 - grade;
  return dayBetween(random, plainDate(`${year}-09-01`), plainDate(`${year + 1}-08-31`));
}

type Place = { row: ClassRow; school: SchoolRow };

function makeChild(
  place: Place | null,
  birthDate: PlainDate,
  schoolingState: SchoolingState,
  places: Places,
  random: Random,
  world: World,
): { student: StudentRow; guardians: GuardianRow[] } {
  const gender = random.chance(0.53) ? 'MALE' : 'FEMALE';
  const surname = surnameOf(random);
  const home = makeHome(place?.school.townCode ?? null, places, random);
  const childNo = world.numbers.childNo();
  const family = makeFamily(
    { childNo, birthDate, surname, address: home.residenceAddress },
    random,
    world,
  );
  const special = place?.school.stage === 'SPECIAL';
  const disabled = special || schoolingState === 'HOME_TEACHING' || random.chance(0.006);
  const care = [
    ...(family.leftBehind || random.chance(0.08) ? ['留守儿童'] : []),
    ...(home.householdOutside ? ['随迁子女'] : []),
    ...(random.chance(0.004) ? ['孤儿'] : []),
    ...(random.chance(0.006) ? ['事实无人抚养儿童'] : []),
    ...(random.chance(0.01) ? ['困境儿童'] : []),
  ];
  const idNumber = random.chance(0.985) ? world.numbers.identityNumber(birthDate, gender) : null;
  const student: StudentRow = {
    childNo,
    name: childName(random, gender, surname),
    gender,
    birthDate,
    ethnicity: random.weighted(ETHNICITIES),
    idNumber,
    rollNumber: place === null ? null : rollNumberFor(birthDate, idNumber, random, world),
    schoolingState,
    schoolCode: place?.school.code ?? null,
    classCode: place?.row.code ?? null,
    zoneCode: place?.school.zoneCode ?? null,
    grade: place?.row.grade ?? null,
    ...home,
    registeredPoor: random.chance(0.07),
    disabilityCategory: disabled ? random.pick(DISABILITY_CATEGORIES) : null,
    disabilityGrade: disabled ? random.pick(DISABILITY_GRADES) : null,
    careCategories: care,
    note: null,
  };
  return { student, guardians: family.guardians };
}

/** Most carry G and the identity number; without one the school gives J, or L for the time being. */
function rollNumberFor(
  birthDate: PlainDate,
  idNumber: string | null,
  random: Random,
  world: World,
): string {
  if (idNumber !== null && random.chance(0.99)) return `G${idNumber}`;
  return random.chance(0.5)
    ? world.numbers.formalRollNumber(birthDate)
    : world.numbers.temporaryRollNumber(birthDate);
}

const IN_SCHOOL_STATES = [
  ['ENROLLED', 988],
  ['SUSPENDED', 4],
  ['HOME_TEACHING', 4],
  ['ENROLLED_AWAY', 4],
] as const satisfies readonly (readonly [SchoolingState, number])[];

function enrolmentsOf(student: StudentRow, place: Place, world: World): EnrolmentRow[] {
  const base = {
    childNo: student.childNo,
    schoolCode: place.school.code,
    classCode: place.row.code,
    fromDate: plainDate(`${place.row.entryYear}-09-01`),
    toDate: null,
    outsideSchoolName: null,
    reason: null,
  };
  const since = plainDate(`${world.schoolYear}-09-01`);
  const rows: EnrolmentRow[] = [{ ...base, kind: 'ROLL' }];
  if (student.schoolingState === 'HOME_TEACHING') {
    rows.push({
      ...base,
      kind: 'HOME_TEACHING',
      fromDate: since,
      reason: '重度残疾，不能到校就读',
    });
  }
  if (student.schoolingState === 'ENROLLED_AWAY') {
    rows.push({
      ...base,
      kind: 'TRACKING',
      schoolCode: null,
      classCode: null,
      fromDate: since,
      outsideSchoolName: '区外务工地学校（借读）',
      reason: '随父母外出，学籍未转',
    });
  }
  return rows;
}

/** The children of all classes. `storySchool` keeps its class plain: everybody there is at school. */
export function makePupils(
  planned: readonly PlannedClass[],
  schools: readonly SchoolRow[],
  places: Places,
  world: World,
  storySchool: string,
): Children {
  const bySchool = new Map(schools.map((school) => [school.code, school]));
  const made: Children = { students: [], guardians: [], enrolments: [] };
  for (const { row, size } of planned) {
    const school = bySchool.get(row.schoolCode);
    if (!school) throw new Error(`班级 ${row.code} 的学校不在名单里`);
    const place = { row, school };
    const random = world.random.fork(`class ${row.code}`);
    for (let i = 0; i < size; i += 1) {
      const state = school.name === storySchool ? 'ENROLLED' : random.weighted(IN_SCHOOL_STATES);
      const birthDate = bornForGrade(row.grade, world, random);
      const { student, guardians } = makeChild(place, birthDate, state, places, random, world);
      made.students.push(student);
      made.guardians.push(...guardians);
      made.enrolments.push(...enrolmentsOf(student, place, world));
    }
  }
  return made;
}

const OUT_OF_SCHOOL_STATES = [
  ['NEVER_ENROLLED', 20],
  ['AWAY_NOT_ENROLLED', 45],
  ['DEFERRED', 5],
  ['GRADUATED', 20],
  ['LEFT_DISTRICT', 9],
  ['DECEASED', 1],
] as const satisfies readonly (readonly [SchoolingState, number])[];

function birthDateFor(state: SchoolingState, world: World, random: Random): PlainDate {
  if (state === 'GRADUATED') return bornForGrade(10, world, random);
  if (state === 'NEVER_ENROLLED' || state === 'DEFERRED')
    return bornForGrade(random.int(1, 2), world, random);
  return bornForGrade(random.int(1, 9), world, random);
}

/** Children of the district's households who are at none of its schools: each has a record all the same (两清). */
export function makeOutOfSchool(count: number, places: Places, world: World): Children {
  const random = world.random.fork('out of school');
  const made: Children = { students: [], guardians: [], enrolments: [] };
  for (let i = 0; i < count; i += 1) {
    const state = random.weighted(OUT_OF_SCHOOL_STATES);
    const birthDate = birthDateFor(state, world, random);
    const { student, guardians } = makeChild(null, birthDate, state, places, random, world);
    made.students.push({ ...student, note: noteFor(state, student, world) });
    made.guardians.push(...guardians);
    if (state === 'AWAY_NOT_ENROLLED') {
      made.enrolments.push({
        childNo: student.childNo,
        kind: 'ATTENDING',
        schoolCode: null,
        classCode: null,
        fromDate: plainDate(`${world.schoolYear}-09-01`),
        toDate: null,
        outsideSchoolName: '区外学校',
        reason: '随父母在务工地就读',
      });
    }
  }
  return made;
}

function noteFor(state: SchoolingState, student: StudentRow, world: World): string | null {
  if (state === 'NEVER_ENROLLED')
    return `现年${ageOn(student.birthDate, world.today)}周岁，未办理入学`;
  if (state === 'DEFERRED') return '经批准延缓入学';
  return null;
}
