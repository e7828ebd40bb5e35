import type { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import { createRecord } from '../../guard/records';
import { filledText } from '../../platform/row-values';
import type { Data, Row } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { sealedCertificate } from '../student/sealed-numbers';
import type { homeTeachingInput } from './home-teaching-inputs';

export const HOME_TEACHING = 'api::home-teaching.home-teaching';

/** Columns of the certificate that the application names, or of the one on the child's record when it names none. */
function certificateFor(student: Row, typed: string | null | undefined): Data {
  const named = sealedCertificate(typed);
  if (filledText(named.certificateCipher)) return named;
  const { certificateCipher, certificateHash, certificateMask } = student;
  return { certificateCipher, certificateHash, certificateMask };
}

/** 送教申报: the school applies for one child with reason, papers and plan (荣教政发〔2020〕55号 附件3). */
export function applyForHomeTeaching(
  useCase: UseCase,
  input: z.infer<typeof homeTeachingInput>,
): Promise<Written> {
  const { student: studentId, certificateNo, proof, ...fields } = input;
  const act = { name: 'home-teaching.apply' as const, uid: HOME_TEACHING, student: studentId };
  return writeAboutChild(useCase, act, async (context, student) => {
    const row = await createRecord(context, HOME_TEACHING, {
      extra: {},
      teachers: [],
      timetable: [],
      coursePlan: [],
      ...fields,
      ...certificateFor(student, certificateNo),
      state: 'APPLIED',
      studentName: student.name,
      appliedOn: context.today,
      appliedByStaffNo: context.actor.staffNo,
      appliedByName: context.actor.name,
      student: student.id,
      ...scopeOfRow(student),
    });
    const owner = { type: HOME_TEACHING, row };
    await attachEvidence(context, { ids: proof, owner, field: 'proof' });
    return row;
  });
}
