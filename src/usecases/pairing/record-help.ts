import type { z } from 'zod';
import { inScope } from '../../access/scope';
import { notFound } from '../../guard/errors';
import { queryOf } from '../../platform/strapi-casts';
import { recordForChild } from '../child-record/record-for-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { PAIRING } from './pair';
import type { pairingRecordInput } from './pairing-inputs';

/** One meeting of helper and child: what was done, solved and given. */
export async function recordHelp(
  useCase: UseCase,
  { pairing: pairingId, photos, ...fields }: z.infer<typeof pairingRecordInput>,
): Promise<Written> {
  const { strapi, caller } = useCase;
  const pairing = await queryOf(strapi, PAIRING).findOne({
    where: { documentId: pairingId },
    populate: { student: true },
  });
  if (!pairing || !inScope(caller.scope, pairing, true)) throw notFound('结对帮扶');
  const student = (pairing.student as { documentId: string }).documentId;
  return recordForChild(useCase, {
    name: 'pairing.record',
    uid: 'api::pairing-record.pairing-record',
    student,
    fields: { ...fields, pairingDocumentId: pairingId },
    photos,
  });
}
