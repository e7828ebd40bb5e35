import { isSchoolDay, makeCalendar, type SchoolCalendar } from '../../../../domain/kernel/calendar';
import { atLocal, toPlainDate, type LocalTime } from '../../../../domain/kernel/instant';
import { addDays, plainDate, type PlainDate } from '../../../../domain/kernel/plain-date';
import { settingsOn, type SettingsOn } from '../../../../domain/kernel/settings';
import { schoolYearOf } from '../../../../domain/student/compulsory-age';
import { calendarDays } from '../../../reference/calendar-days';
import { SCHOOL_TERMS } from '../../../reference/school-terms';
import type { District } from '../../rows/district';
import type { SchoolRow, StaffRow } from '../../rows/organisation';
import type { StudentRow } from '../../rows/people';
import { makeDocumentIds, seededRandom } from '../random';

/** Where and among whom the records beside the cases are told: a district that is otherwise complete. */
export type RecordSetting = {
  district: District;
  today: PlainDate;
  /** 1 September of the running school year, and its name: '2026-2027'. */
  yearBegins: PlainDate;
  schoolYear: string;
  calendar: SchoolCalendar;
  settings: SettingsOn;
  documentId: () => string;
  /** School and class of the accounts of a school; null when there is none. */
  home: { schoolCode: string; classCode: string | null } | null;
  townOfAccounts: string | null;
  schools: ReadonlyMap<string, SchoolRow>;
  staffAt: (role: StaffRow['role'], code: string | null) => StaffRow | undefined;
  headTeacherOf: (child: StudentRow) => StaffRow | undefined;
  /** Who writes about a child: the school's clerk, the town's officer where there is no school. */
  writerFor: (child: StudentRow) => StaffRow | undefined;
  officerFor: (child: StudentRow) => StaffRow | undefined;
  guardianOf: (child: StudentRow) => string;
};

/** Every n-th child by the running number in its childNo, so that the choice does not depend on the order of rows. */
export const isEvery = ({ childNo }: { childNo: string }, n: number, rest = 0): boolean =>
  Number(childNo.slice(1)) % n === rest;

/** One of the items, always the same for the child. */
export function variantFor<T>({ childNo }: { childNo: string }, items: readonly [T, ...T[]]): T {
  return items[Number(childNo.slice(1)) % items.length] ?? items[0];
}

/** The last school day that is over `days` days ago. */
export function schoolDayBefore({ calendar, today }: RecordSetting, days: number): PlainDate {
  let day = addDays(today, -days);
  for (let back = 0; back < 60 && !isSchoolDay(calendar, day); back += 1) day = addDays(day, -1);
  return day;
}

/** A time of a day as ISO text. */
export const momentOf = (day: PlainDate, time: LocalTime): string =>
  new Date(atLocal(day, time)).toISOString();

const WORKPLACE = { principal: 'schoolCode', 'school-clerk': 'schoolCode', helper: 'schoolCode' };

/** Indexes the people of a district once, for all records. */
export function recordSetting(district: District): RecordSetting {
  const today = toPlainDate(Date.parse(district.asOf));
  const first = schoolYearOf(today);
  const byNo = new Map(district.staff.map((row) => [row.staffNo, row]));
  const byPlace = new Map<string, StaffRow>();
  for (const row of district.staff) {
    const place = row.role in WORKPLACE ? row.schoolCode : (row.townCode ?? row.zoneCode);
    const key = `${row.role}/${place ?? ''}`;
    if (!byPlace.has(key)) byPlace.set(key, row);
  }
  const staffAt: RecordSetting['staffAt'] = (role, code) => byPlace.get(`${role}/${code ?? ''}`);
  const headTeachers = new Map(
    district.classes.map(({ code, headTeacherStaffNo }) => [code, headTeacherStaffNo]),
  );
  const sections = new Map(
    district.assignments
      .filter(({ kindCode, toDate }) => kindCode === 'BUREAU_SECTION' && toDate === null)
      .map(({ schoolCode, staffNo }) => [schoolCode, staffNo]),
  );
  const anyOfficer = district.staff.find(({ role }) => role === 'bureau-officer');
  const guardians = new Map<string, string>();
  for (const { childNo, name } of district.guardians)
    if (!guardians.has(childNo)) guardians.set(childNo, name);
  const holders = district.accountHolders.map((staffNo) => byNo.get(staffNo));
  const teacher = holders.find((row) => row?.role === 'teacher');
  const schoolCode = teacher?.schoolCode ?? null;
  return {
    district,
    today,
    yearBegins: plainDate(`${first}-09-01`),
    schoolYear: `${first}-${first + 1}`,
    calendar: makeCalendar({ days: calendarDays(), terms: SCHOOL_TERMS }),
    settings: settingsOn([], today),
    documentId: makeDocumentIds(seededRandom(`records/${district.asOf}`)),
    home: schoolCode === null ? null : { schoolCode, classCode: teacher?.classCode ?? null },
    townOfAccounts: holders.find((row) => row?.role === 'town-officer')?.townCode ?? null,
    schools: new Map(district.schools.map((row) => [row.code, row])),
    staffAt,
    headTeacherOf: ({ classCode }) => byNo.get(headTeachers.get(classCode ?? '') ?? ''),
    writerFor: (child) =>
      child.schoolCode === null
        ? staffAt('town-officer', child.townCode ?? child.residenceTownCode)
        : staffAt('school-clerk', child.schoolCode),
    officerFor: (child) => byNo.get(sections.get(child.schoolCode) ?? '') ?? anyOfficer,
    guardianOf: ({ childNo }) => guardians.get(childNo) ?? '监护人',
  };
}

/** Children of the accounts' school who are there every day: the last of each list, because walk-throughs begin with the first. */
export function childrenAtHome(
  { district, home }: RecordSetting,
  inOwnClass: boolean,
): StudentRow[] {
  if (home === null) return [];
  const busy = new Set(district.cases.map(({ childNo }) => childNo));
  return district.students
    .filter(
      (child) =>
        child.schoolCode === home.schoolCode &&
        child.schoolingState === 'ENROLLED' &&
        (child.classCode === home.classCode) === inOwnClass &&
        !busy.has(child.childNo),
    )
    .reverse();
}

export const recordedBy = (staff: StaffRow) => ({
  recordedByStaffNo: staff.staffNo,
  recordedByName: staff.name,
});
