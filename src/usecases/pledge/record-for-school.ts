import type { AuditAct } from '../../domain/audit/acts';
import { inScope } from '../../access/scope';
import { notFound } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Data } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';

type Request = { name: AuditAct; uid: string; school: string; fields: Data; proof: string[] };

/** Puts something on record about a school in scope, with its scanned papers. */
export function recordForSchool(useCase: UseCase, request: Request): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const { uid, fields, proof } = request;
  const start = { actor: caller.actor, now, useCase: request.name };
  return runGuarded(strapi, start, async (context) => {
    const school = await queryOf(strapi, 'api::school.school').findOne({
      where: { documentId: request.school },
    });
    if (!school || !inScope(caller.scope, { ...school, schoolCode: school.code }, true))
      throw notFound('学校');
    const row = await once(context, { uid, idempotencyKey }, async () => {
      const made = await createRecord(context, uid, {
        extra: {},
        ...fields,
        proofCount: proof.length,
        schoolCode: school.code,
        zoneCode: school.zoneCode ?? null,
        schoolName: school.name,
        recordedByStaffNo: context.actor.staffNo,
        recordedByName: context.actor.name,
      });
      const owner = { type: uid, row: made };
      await attachEvidence(context, { ids: proof, owner, field: 'proof' });
      return made;
    });
    return { row, warnings: context.warnings };
  });
}
