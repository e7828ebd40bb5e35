import { openText } from '../../platform/field-cipher';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { textOf } from '../../platform/row-values';

const opened = (cipher: unknown): string => (typeof cipher === 'string' ? openText(cipher) : '');

const RELATIONSHIPS: Record<string, string> = {
  FATHER: '父亲',
  MOTHER: '母亲',
  GRANDFATHER: '祖父（外祖父）',
  GRANDMOTHER: '祖母（外祖母）',
  OTHER_GUARDIAN: '其他监护人',
};

export type StudentOnPaper = {
  name: string;
  gender: string;
  idNumber: string;
  rollNumber: string;
  schoolName: string;
  gradeClass: string;
  householdAddress: string;
  residenceAddress: string;
};

export type GuardianOnPaper = {
  name: string;
  relationship: string;
  address: string;
  idMasked: string;
};

/** What an official paper says of the child, identity number in full: the paper itself is stored encrypted. */
export async function studentOnPaper(strapi: Strapi, student: Row): Promise<StudentOnPaper> {
  const school = await queryOf(strapi, 'api::school.school').findOne({
    where: { code: textOf(student.schoolCode) },
  });
  const schoolClass = await queryOf(strapi, 'api::school-class.school-class').findOne({
    where: { code: textOf(student.classCode) },
  });
  return {
    name: textOf(student.name),
    gender: student.gender === 'MALE' ? '男' : '女',
    idNumber: opened(student.idCipher),
    rollNumber: opened(student.rollCipher),
    schoolName: textOf(school?.name),
    gradeClass: textOf(schoolClass?.name),
    householdAddress: textOf(student.householdAddress),
    residenceAddress: textOf(student.residenceAddress),
  };
}

/** The guardian a paper is addressed to: the first one on file; `null` when none is. */
export async function guardianOnPaper(
  strapi: Strapi,
  childNo: string,
): Promise<GuardianOnPaper | null> {
  const [guardian] = await queryOf(strapi, 'api::guardian.guardian').findMany({
    where: { childNo },
    orderBy: [{ orderNo: 'asc' }, { id: 'asc' }],
    limit: 1,
  });
  if (!guardian) return null;
  return {
    name: textOf(guardian.name),
    relationship: RELATIONSHIPS[textOf(guardian.relationship)] ?? '监护人',
    address: textOf(guardian.address),
    idMasked: textOf(guardian.idMask),
  };
}
