import {
  sealedCertificate,
  sealedIdentityNumber,
  sealedPhone,
  sealedRollNumber,
} from '../../../usecases/student/sealed-numbers';
import { certificateOf } from './certificate-of';
import type { District } from '../rows/district';
import type { Scopes } from './scopes';
import { writeTable, type WriterContext } from './table-writer';
import type { Ids } from './write-organisation';

/** Children with their guardians, enrolments and personal grants; numbers are sealed here. Answers row ids by child number. */
export async function writeChildren(
  context: WriterContext,
  district: District,
  documentId: () => string,
  ids: Ids,
  scopes: Scopes,
): Promise<ReadonlyMap<string, number>> {
  const plain = () => ({ documentId: documentId(), rev: 1 });
  const schoolId = ({ schoolCode }: { schoolCode: string | null }): number | null =>
    ids.schools.get(schoolCode ?? '') ?? null;
  const firstId = await writeTable(context, {
    uid: 'api::student.student',
    part: '儿童少年',
    rows: district.students,
    attributes: ({ idNumber, rollNumber, ...row }) => ({
      ...plain(),
      ...row,
      ...sealedIdentityNumber(idNumber),
      ...sealedRollNumber(rollNumber),
      ...sealedCertificate(certificateOf({ idNumber, ...row })),
    }),
    links: { school: schoolId },
  });
  const children = new Map(district.students.map(({ childNo }, i) => [childNo, firstId + i]));
  const student = ({ childNo }: { childNo: string }): number | null =>
    children.get(childNo) ?? null;
  await writeTable(context, {
    uid: 'api::guardian.guardian',
    part: '监护人',
    rows: district.guardians,
    attributes: ({ idNumber, phone, ...row }) => ({
      ...plain(),
      ...row,
      ...sealedPhone(phone),
      ...sealedIdentityNumber(idNumber),
      ...scopes.ofChild(row.childNo),
    }),
    links: { student },
  });
  await writeTable(context, {
    uid: 'api::enrolment.enrolment',
    part: '就学经历',
    rows: district.enrolments,
    attributes: (row) => ({ ...plain(), ...scopes.ofChild(row.childNo), ...row }),
    links: { student, school: schoolId },
  });
  await writeTable(context, {
    uid: 'api::personal-grant.personal-grant',
    part: '个别授权',
    rows: district.grants,
    attributes: (row) => ({ ...plain(), ...row, ...scopes.ofChild(row.childNo) }),
    links: { student, staff: ({ staffNo }) => ids.staff.get(staffNo) ?? null },
  });
  return children;
}
