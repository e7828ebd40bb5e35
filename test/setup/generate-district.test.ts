import { CASE_STATES, isOpen } from '../../src/domain/case/states';
import { ROLES } from '../../src/domain/kernel/actor';
import { parseIdentityNumber } from '../../src/domain/student/identity-number';
import { rollNumberKind } from '../../src/domain/student/roll-number';
import type { AbsenceReportData } from '../../src/documents/forms/absence-report-data';
import { renderForm } from '../../src/documents/forms/render-form';
import type { ReturnNoticeData } from '../../src/documents/forms/return-notice-data';
import { checkDistrict } from '../../src/setup/demo/check/check-district';
import { inspectionGroups } from '../../src/setup/demo/generate/staff';
import { RARE_CHARACTERS } from '../../src/setup/demo/generate/names';
import { district, SUNDAY_NIGHT, tally } from './district';

const made = district();
const large = district({ children: 6_000 });
const schoolOf = new Map(made.schools.map((school) => [school.code, school]));

describe('the demo district', () => {
  test('is the same for the same seed and day, and another for another seed', () => {
    expect(district()).toEqual(made);
    expect(district({ seed: 'other' }).students.map(({ name }) => name)).not.toEqual(
      made.students.map(({ name }) => name),
    );
  });

  test('has the schools of the list: 8 zones, 96 schools of which 19 are direct, 21 towns', () => {
    expect(made.zones).toHaveLength(8);
    expect(made.schools).toHaveLength(96);
    expect(made.schools.filter(({ zoneCode }) => zoneCode === null)).toHaveLength(19);
    expect(made.towns).toHaveLength(21);
    expect(new Set(made.schools.map(({ documentPrefix }) => documentPrefix)).size).toBe(96);
  });

  test.each([300, 2_000, 6_001])('has exactly %d children when asked for them', (children) => {
    expect(district({ children }).students).toHaveLength(children);
  });

  test('holds synthetic people only: area 509999, phones that begin with 100', () => {
    const numbers = [...made.students, ...made.guardians].flatMap(({ idNumber }) => idNumber ?? []);
    expect(numbers.filter((number) => !number.startsWith('509999'))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    const phones = [...made.guardians, ...made.staff].map(({ phone }) => phone);
    expect(phones.filter((phone) => !/^100\d{8}$/.test(phone))).toEqual([]);
  });

  test('gives every child an identity number that agrees with birth date and gender, or none', () => {
    const disagreeing = made.students.filter(({ idNumber, birthDate, gender }) => {
      if (idNumber === null) return false;
      const content = parseIdentityNumber(idNumber);
      return content?.birthDate !== birthDate || content.gender !== gender;
    });
    expect(disagreeing).toEqual([]);
  });

  test('has roll numbers of all three kinds, mostly G and the identity number', () => {
    const kinds = tally(
      large.students.filter(({ rollNumber }) => rollNumber !== null),
      ({ rollNumber }) => rollNumberKind(rollNumber ?? '') ?? 'wrong',
    );
    expect(Object.keys(kinds).sort()).toEqual(['G', 'J', 'L']);
    expect(kinds.G).toBeGreaterThan(0.9 * large.students.length * 0.9);
  });

  test('puts children into grades of their age and of their school', () => {
    const wrong = made.students.filter(({ grade, birthDate, schoolCode }) => {
      if (grade === null) return false;
      const stage = schoolOf.get(schoolCode ?? '')?.stage ?? '';
      const first = stage === 'JUNIOR' ? 7 : stage === 'VOCATIONAL' ? 9 : 1;
      const last = stage === 'PRIMARY' ? 6 : 9;
      const from = `${2020 - grade}-09-01`;
      const to = `${2021 - grade}-08-31`;
      return grade < first || grade > last || birthDate < from || birthDate > to;
    });
    expect(wrong).toEqual([]);
  });

  test('names some children with characters outside GB 2312', () => {
    const found = RARE_CHARACTERS.filter((rare) =>
      large.students.some(({ name }) => name.includes(rare)),
    );
    expect(found).toEqual([...RARE_CHARACTERS]);
  });

  test('knows children outside its schools, households outside it and residence elsewhere', () => {
    expect(tally(large.students, ({ schoolingState }) => schoolingState)).toMatchObject({
      NEVER_ENROLLED: expect.any(Number) as number,
      AWAY_NOT_ENROLLED: expect.any(Number) as number,
      HOME_TEACHING: expect.any(Number) as number,
      SUSPENDED: expect.any(Number) as number,
    });
    expect(large.students.some(({ householdOutside }) => householdOutside)).toBe(true);
    expect(
      large.students.some(
        ({ townCode, residenceTownCode }) => townCode !== null && townCode !== residenceTownCode,
      ),
    ).toBe(true);
  });

  test('gives each 责任督学 three to five schools', () => {
    const sizes = inspectionGroups(made.schools).map((group) => group.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(96);
  });

  test('leaves some posts vacant and keeps them on the map', () => {
    const vacant = tally(
      made.assignments.filter(({ staffNo }) => staffNo === null),
      ({ kindCode }) => kindCode,
    );
    expect(Object.keys(vacant)).toEqual(
      expect.arrayContaining(['SCHOOL_LIAISON', 'INSPECTOR', 'TOWN_CONTACT', 'VILLAGE_CONTACT']),
    );
  });

  test('has a case in every state of the machine, and rounds one and two', () => {
    expect([...new Set(made.cases.map(({ state }) => state))].sort()).toEqual(
      [...CASE_STATES].sort(),
    );
    expect(new Set(made.cases.map(({ round }) => round))).toEqual(new Set([1, 2]));
  });

  test('has a 48小时报告单 of the round for every child that is out of school a second time', () => {
    const again = made.cases.filter(({ state, round }) => isOpen(state) && round === 2);
    expect(again.length).toBeGreaterThan(0);
    for (const { documentId, round } of again)
      expect(
        made.documents
          .filter((paper) => paper.caseDocumentId === documentId && paper.round === round)
          .map(({ kind, state }) => `${kind} ${state}`),
      ).toContain('ABSENCE_REPORT DOC_ISSUED');
  });

  test('has at most one open case for a child, and a later case that points at the closed one', () => {
    const open = made.cases.filter(({ state }) => isOpen(state)).map(({ childNo }) => childNo);
    expect(new Set(open).size).toBe(open.length);
    expect(made.cases.some(({ previousCaseDocumentId }) => previousCaseDocumentId !== null)).toBe(
      true,
    );
  });

  test('shows overdue periods, signatures that wait, and closures that wait for a second person', () => {
    const today = '2026-11-22';
    const overdue = made.cases.filter(
      ({ state, deadlineOn }) =>
        state === 'CASE_OVERDUE' && deadlineOn !== null && deadlineOn < today,
    );
    expect(overdue.length).toBeGreaterThan(0);
    expect(made.documents.some(({ state }) => state === 'DOC_AWAITING_COSIGNATURE')).toBe(true);
    expect(
      made.cases.some(
        ({ state, closureProposedAt }) => isOpen(state) && closureProposedAt !== null,
      ),
    ).toBe(true);
  });

  test('says on every paper what its form prints', () => {
    for (const { form, data, documentNumber, issuerName } of made.documents) {
      const html =
        form === 'absence-report-48h'
          ? renderForm(form, 1, {
              ...(data as AbsenceReportData),
              contentHash: 'a'.repeat(64),
              cosignature: null,
            })
          : renderForm(form as 'return-notice-school', 1, data as ReturnNoticeData);
      expect(html).toContain(documentNumber ?? issuerName);
    }
  });

  test('leaves no clock run out without its case', () => {
    const forgotten = made.absences.filter(
      ({ state, kind, caseAt, caseDocumentId }) =>
        state === 'ABSENCE_OPEN' &&
        kind === 'UNEXCUSED' &&
        caseDocumentId === null &&
        Date.parse(caseAt ?? '') <= SUNDAY_NIGHT,
    );
    expect(forgotten).toEqual([]);
  });

  test('has an account for every role, the people of the school in one school', () => {
    const holders = made.accountHolders.map((staffNo) =>
      made.staff.find((staff) => staff.staffNo === staffNo),
    );
    expect(new Set(holders.map((staff) => staff?.role))).toEqual(new Set(ROLES));
    const teacher = holders.find((staff) => staff?.role === 'teacher');
    const others = holders.filter((staff) =>
      ['principal', 'school-clerk', 'helper'].includes(staff?.role ?? ''),
    );
    expect(schoolOf.get(teacher?.schoolCode ?? '')?.name).toBe('安富初中');
    expect(new Set(others.map((staff) => staff?.schoolCode))).toEqual(
      new Set([teacher?.schoolCode]),
    );
    const inspected = made.assignments.find(
      ({ kindCode, schoolCode }) => kindCode === 'INSPECTOR' && schoolCode === teacher?.schoolCode,
    );
    expect(made.accountHolders).toContain(inspected?.staffNo);
  });

  test('leaves most of the first teacher’s class without a case, registered in the town of the account', () => {
    const holders = made.accountHolders.flatMap(
      (staffNo) => made.staff.find((staff) => staff.staffNo === staffNo) ?? [],
    );
    const teacher = holders.find(({ role }) => role === 'teacher');
    const pupils = made.students.filter(({ classCode }) => classCode === teacher?.classCode);
    const inCases = pupils.filter(({ childNo }) =>
      made.cases.some((row) => row.childNo === childNo),
    );
    const [town] = Object.entries(tally(pupils, ({ townCode }) => townCode ?? '')).sort(
      ([, a], [, b]) => b - a,
    );
    const officers = holders.filter(({ role }) => role === 'town-officer');
    expect(pupils.length).toBeGreaterThanOrEqual(24);
    expect(inCases).toHaveLength(1);
    expect(officers[0]?.townCode).toBe(town?.[0]);
    expect(officers[1]?.townCode).not.toBe(town?.[0]);
  });

  test.each([
    ['before the May holiday', '2026-04-30T20:00:00+08:00'],
    ['on the second day of a school year', '2026-09-02T20:00:00+08:00'],
    ['after a long holiday', '2026-10-09T10:00:00+08:00'],
    ['on a make-up Sunday', '2026-09-20T19:00:00+08:00'],
    ['in the winter break', '2027-02-10T10:00:00+08:00'],
    ['long after the last known term', '2028-03-10T10:00:00+08:00'],
  ])('obeys every rule %s', (_, at) => {
    expect(() => {
      checkDistrict(district({ now: Date.parse(at), seed: at }));
    }).not.toThrow();
  });

  test('says so when the day leaves no past for the histories', () => {
    expect(() => district({ now: Date.parse('2025-10-08T10:00:00+08:00') })).toThrow(
      '演示日期 2025-10-08 太早',
    );
  });
});
