import { certificateOf } from '../load/certificate-of';
import { toPlainDate } from '../../../domain/kernel/instant';
import { settingsOn } from '../../../domain/kernel/settings';
import type { Rule } from '../../../domain/kernel/rule';
import type { IdentityNumberFacts, PhoneFacts } from '../../../domain/student/facts';
import { IDENTITY_NUMBER_RULES } from '../../../domain/student/rules/identity-number-rules';
import { phoneForm } from '../../../domain/student/rules/phone-form.rule';
import { STUDENT_RULES } from '../../../domain/student/rules/student-rules';
import type { District } from '../rows/district';
import { findingsOf, type Finding } from './finding';

const PHONE_RULES: readonly Rule<PhoneFacts>[] = [phoneForm];
const ID_RULES: readonly Rule<IdentityNumberFacts>[] = IDENTITY_NUMBER_RULES;

/** Children, guardians and staff under the rules of a single record, and what must be unique among them. */
export function checkPeople(district: District): Finding[] {
  const today = toPlainDate(Date.parse(district.asOf));
  const maxAge = settingsOn([], today)('student.maxAge');
  const schools = new Set(district.schools.map(({ code }) => code));
  const schoolOfClass = new Map(district.classes.map((row) => [row.code, row.schoolCode]));
  const holderOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const student of district.students) {
    const { idNumber, childNo } = student;
    const holder = idNumber === null ? undefined : holderOf.get(idNumber);
    if (idNumber !== null && holder === undefined) holderOf.set(idNumber, childNo);
    const facts = {
      ...student,
      identityNumber: idNumber,
      identityNumberHeldBy: holder ?? null,
      certificateNumber: certificateOf(student),
      today,
      schoolKnown: student.schoolCode !== null && schools.has(student.schoolCode),
      classSchoolCode: schoolOfClass.get(student.classCode ?? '') ?? null,
      childNoBefore: null,
      birthDateBefore: null,
      maxAge,
    };
    const row = `学生“${student.name}”（${student.childNo}）`;
    findings.push(...findingsOf(row, STUDENT_RULES, facts, today));
  }
  for (const guardian of district.guardians) {
    const row = `${guardian.childNo} 的监护人“${guardian.name}”`;
    const phone = { phone: guardian.phone, field: 'phone' };
    findings.push(
      ...findingsOf(row, PHONE_RULES, phone, today),
      ...findingsOf(row, ID_RULES, { identityNumber: guardian.idNumber, today }, today),
    );
  }
  for (const { staffNo, name, phone } of district.staff) {
    findings.push(
      ...findingsOf(`教职工“${name}”（${staffNo}）`, PHONE_RULES, { phone, field: 'phone' }, today),
    );
  }
  return findings;
}
