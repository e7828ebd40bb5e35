import type { PlainDate } from '../../domain/kernel/plain-date';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { nextChildNo } from './next-child-no';
import { placeOfStudent, type PlaceInput } from './place-of-student';
import { sealedCertificate, sealedIdentityNumber, sealedRollNumber } from './sealed-numbers';

export type StudentInput = PlaceInput & {
  name: string;
  gender: 'MALE' | 'FEMALE';
  birthDate: PlainDate;
  schoolingState: string;
  idNumber?: string | null;
  rollNumber?: string | null;
  certificateNo?: string | null;
  [field: string]: unknown;
};

export const STUDENT = 'api::student.student';

/** Registers a child: enrolled, studying elsewhere, or never enrolled. The child number is given once and for good. */
export function registerStudent(useCase: UseCase, input: StudentInput): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'student.register' },
    async (context) => {
      const { idNumber, rollNumber, certificateNo, schoolClass, ...fields } = input;
      const row = await once(context, { uid: STUDENT, idempotencyKey }, async () =>
        createRecord(context, STUDENT, {
          extra: {},
          ...fields,
          ...(await placeOfStudent(context, caller, { ...fields, schoolClass }, null)),
          ...sealedIdentityNumber(idNumber),
          ...sealedRollNumber(rollNumber),
          ...sealedCertificate(certificateNo),
          childNo: await nextChildNo(context.trx),
        }),
      );
      return { row, warnings: context.warnings };
    },
  );
}
