import { z } from 'zod';
import { inScope } from '../../access/scope';
import { customUid, type CustomType } from '../../domain/custom-type/custom-type';
import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import { parseInput, rev } from '../input/parse-input';
import type { UseCase } from '../start';
import { readCustomInput } from './custom-input';
import { customRecordInScope } from './custom-record-in-scope';
import { resolveReferences } from './resolve-references';

/**
 * Changes a record of a register: only what is sent. @throws 404 out of scope, or where the caller may only read · 409 a stale `rev`
 */
export async function changeCustomRecord(
  { strapi, caller, now, idempotencyKey }: UseCase,
  type: CustomType,
  documentId: string,
  body: unknown,
): Promise<Written> {
  const { rev: read, ...rest } = parseInput(z.looseObject({ rev }), body);
  await customRecordInScope(strapi, caller, type, documentId);
  const input = readCustomInput(type, rest);
  const uid = customUid(type.name);
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-record.change' },
    async (context) => {
      const current = await lockRecord(context, uid, documentId);
      const isOwn = current?.recordedByStaffNo === caller.actor.staffNo;
      if (!current || (!isOwn && !inScope(caller.scope, current, true))) throw notFound(type.title);
      const row = await once(context, { uid, idempotencyKey }, async () => {
        const references = await resolveReferences(strapi, caller, type, input);
        return changeRecord(context, uid, current.id, { ...input, ...references, rev: read });
      });
      return { row, warnings: context.warnings };
    },
  );
}
