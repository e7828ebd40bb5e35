import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { Gender } from '../../domain/student/gender';
import { STUDENT_RULES } from '../../domain/student/rules/student-rules';
import { openText } from '../../platform/field-cipher';
import type { Check } from '../change';
import { filledText, textOf } from '../../platform/row-values';

const opened = (cipher: unknown): string | null =>
  filledText(cipher) ? openText(String(cipher)) : null;

/** A child's record: identity number, roll number, place in school. */
export const checkStudent: Check = async ({ kind, before, after }, { db, today, settings }) => {
  if (kind === 'delete') return [];
  const schoolCode = filledText(after.schoolCode);
  const classCode = filledText(after.classCode);
  const school: unknown = schoolCode
    ? await db('schools').where({ code: schoolCode }).first('id')
    : null;
  const schoolClass = classCode
    ? ((await db('school_classes').where({ code: classCode }).first('school_code')) as
        | { school_code: string }
        | undefined)
    : undefined;
  const holder = filledText(after.idHash)
    ? ((await db('students')
        .where({ id_hash: after.idHash })
        .whereNot({ child_no: String(after.childNo) })
        .first('child_no')) as { child_no: string } | undefined)
    : undefined;
  return judge(
    STUDENT_RULES,
    {
      today,
      identityNumber: opened(after.idCipher),
      identityNumberHeldBy: holder?.child_no ?? null,
      name: textOf(after.name),
      gender: after.gender as Gender,
      birthDate: after.birthDate as PlainDate,
      birthDateBefore: (before?.birthDate as PlainDate | undefined) ?? null,
      maxAge: settings('student.maxAge'),
      rollNumber: opened(after.rollCipher),
      certificateNumber: opened(after.certificateCipher),
      schoolCode,
      schoolKnown: Boolean(school),
      classCode,
      classSchoolCode: schoolClass?.school_code ?? null,
      childNo: textOf(after.childNo),
      childNoBefore: filledText(before?.childNo),
    },
    today,
  );
};
