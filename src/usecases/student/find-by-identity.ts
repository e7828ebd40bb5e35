import { inScope } from '../../access/scope';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { STUDENT } from './register-student';
import { identityHash } from './sealed-numbers';

/** Exact search by identity number, in scope only; the number travels in the body and never in an address. Audited. */
export function findStudentByIdentity(useCase: UseCase, idNumber: string): Promise<Row | null> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'student.find-by-identity' },
    async (context) => {
      const row = await queryOf(strapi, STUDENT).findOne({
        where: { idHash: identityHash(idNumber) },
      });
      if (!row || !inScope(caller.scope, row)) return null;
      auditAct(context, 'read', {
        type: STUDENT,
        documentId: row.documentId,
        scope: scopeOfRow(row),
      });
      return row;
    },
  );
}
