import { inScope } from '../../access/scope';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { openedExtra } from '../../guard/extra-values';
import { notFound } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { openText } from '../../platform/field-cipher';
import { queryOf } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { STUDENT } from './register-student';

export type Revealed = {
  idNumber: string | null;
  rollNumber: string | null;
  certificateNo: string | null;
  /** Personal numbers among the fields that administrators added, by code. */
  extra: Record<string, string>;
  guardians: {
    documentId: string;
    phone: string | null;
    idNumber: string | null;
    extra: Record<string, string>;
  }[];
};

const GUARDIAN = 'api::guardian.guardian';

const opened = (cipher: unknown): string | null =>
  typeof cipher === 'string' ? openText(cipher) : null;

/** Shows what is masked elsewhere, for a stated reason that goes on record (个人信息保护法 第二十八条). */
export function revealIdentity(
  useCase: UseCase,
  studentId: string,
  reason: string,
): Promise<Revealed> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'student.reveal' },
    async (context) => {
      const student = await queryOf(strapi, STUDENT).findOne({ where: { documentId: studentId } });
      if (!student || !inScope(caller.scope, student)) throw notFound('学生档案');
      const guardians = await queryOf(strapi, GUARDIAN).findMany({
        where: { childNo: student.childNo },
        orderBy: [{ orderNo: 'asc' }, { id: 'asc' }],
      });
      auditAct(
        context,
        'reveal',
        { type: STUDENT, documentId: studentId, scope: scopeOfRow(student) },
        { reason },
      );
      return {
        idNumber: opened(student.idCipher),
        rollNumber: opened(student.rollCipher),
        certificateNo: opened(student.certificateCipher),
        extra: openedExtra(STUDENT, student.extra),
        guardians: guardians.map((guardian) => ({
          documentId: guardian.documentId,
          phone: opened(guardian.phoneCipher),
          idNumber: opened(guardian.idCipher),
          extra: openedExtra(GUARDIAN, guardian.extra),
        })),
      };
    },
  );
}
