import type { z } from 'zod';
import { maskCertificate } from '../../domain/home-teaching/certificate';
import { scopeOfRow } from '../../guard/change-summary';
import { createRecord } from '../../guard/records';
import { keyedHash, sealText } from '../../platform/field-cipher';
import type { Data } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { homeTeachingInput } from './home-teaching-inputs';

export const HOME_TEACHING = 'api::home-teaching.home-teaching';

/** Columns of a certificate number, which contains the child's identity number. `undefined` leaves them as they are. */
export function sealedCertificate(typed: string | null | undefined): Data {
  if (typed === undefined) return {};
  const number = (typed ?? '').replace(/\s/g, '').toUpperCase();
  if (number === '')
    return { certificateCipher: null, certificateHash: null, certificateMask: null };
  return {
    certificateCipher: sealText(number),
    certificateHash: keyedHash(number, 'disability-certificate'),
    certificateMask: maskCertificate(number),
  };
}

/** 送教申报: the school applies for one child with reason, papers and plan (荣教政发〔2020〕55号 附件3). */
export function applyForHomeTeaching(
  useCase: UseCase,
  input: z.infer<typeof homeTeachingInput>,
): Promise<Written> {
  const { student: studentId, certificateNo, proof, ...fields } = input;
  const act = { name: 'home-teaching.apply', uid: HOME_TEACHING, student: studentId };
  return writeAboutChild(useCase, act, async (context, student) => {
    const row = await createRecord(context, HOME_TEACHING, {
      extra: {},
      teachers: [],
      timetable: [],
      ...fields,
      ...sealedCertificate(certificateNo),
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
