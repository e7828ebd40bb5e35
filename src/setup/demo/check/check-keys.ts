import type { District } from '../rows/district';
import type { Finding } from './finding';

const DUPLICATE = 'LOAD-01';
const UNKNOWN = 'LOAD-02';

function repeated<T>(
  what: string,
  rows: readonly T[],
  keyOf: (row: T) => string | null,
): Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    if (key === null) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      { row: `${what} ${key} `, code: DUPLICATE, message: `${what}重复，请去掉重复的一行。` },
    ];
  });
}

function unknown<T>(
  what: string,
  rows: readonly T[],
  rowOf: (row: T) => string,
  keyOf: (row: T) => string | null,
  known: ReadonlySet<string>,
): Finding[] {
  return rows.flatMap((row) => {
    const key = keyOf(row);
    return key === null || known.has(key)
      ? []
      : [{ row: rowOf(row), code: UNKNOWN, message: `${what}“${key}”不在名单里，请改正编号。` }];
  });
}

/** Codes that must exist once, and codes that must exist at all: a bulk load passes no relation check of Strapi's. */
export function checkKeys(district: District): Finding[] {
  const codes = (rows: readonly { code: string }[]): Set<string> =>
    new Set(rows.map(({ code }) => code));
  const towns = codes(district.towns);
  const schools = codes(district.schools);
  const children = new Set(district.students.map(({ childNo }) => childNo));
  const cases = new Set(district.cases.map(({ documentId }) => documentId));
  const staff = new Set(district.staff.map(({ staffNo }) => staffNo));
  const childRow = ({ childNo }: { childNo: string }): string => `${childNo} 的记录`;
  const student = (row: District['students'][number]): string =>
    `学生“${row.name}”（${row.childNo}）`;
  return [
    ...repeated('儿童编号', district.students, ({ childNo }) => childNo),
    ...repeated('学籍号', district.students, ({ rollNumber }) => rollNumber),
    ...repeated('学校编号', district.schools, ({ code }) => code),
    ...repeated('班级编号', district.classes, ({ code }) => code),
    ...repeated('工号', district.staff, ({ staffNo }) => staffNo),
    ...repeated('个案编号', district.cases, ({ caseNo }) => caseNo),
    ...repeated('文号', district.documents, ({ documentNumber }) => documentNumber),
    ...unknown('户籍镇街', district.students, student, ({ townCode }) => townCode, towns),
    ...unknown(
      '居住镇街',
      district.students,
      student,
      ({ residenceTownCode }) => residenceTownCode,
      towns,
    ),
    ...unknown(
      '学校',
      district.classes,
      ({ code }) => `班级 ${code} `,
      ({ schoolCode }) => schoolCode,
      schools,
    ),
    ...unknown(
      '儿童',
      district.guardians,
      ({ name }) => `监护人“${name}”`,
      ({ childNo }) => childNo,
      children,
    ),
    ...unknown('儿童', district.enrolments, childRow, ({ childNo }) => childNo, children),
    ...unknown('儿童', district.absences, childRow, ({ childNo }) => childNo, children),
    ...unknown(
      '儿童',
      district.cases,
      ({ caseNo }) => `个案 ${caseNo} `,
      ({ childNo }) => childNo,
      children,
    ),
    ...unknown(
      '个案',
      district.visits,
      ({ visitedOn }) => `${visitedOn} 的劝返`,
      ({ caseDocumentId }) => caseDocumentId,
      cases,
    ),
    ...unknown(
      '工号',
      district.assignments,
      ({ kindCode }) => `${kindCode} 分工`,
      ({ staffNo }) => staffNo,
      staff,
    ),
  ];
}
