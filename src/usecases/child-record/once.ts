import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';

type Act = { uid: string; idempotencyKey: string | undefined };

/**
 * Runs a creating act once for each Idempotency-Key of a person: sent again, it answers the record made the first time. The keys are
 * rows of the same transaction, and a lock makes two sendings at once wait for each other.
 */
export async function once(
  context: GuardContext,
  { uid, idempotencyKey }: Act,
  create: () => Promise<Row>,
): Promise<Row> {
  if (idempotencyKey === undefined) return create();
  const { trx, actor } = context;
  const key = { actor: actor.staffNo, key: `${uid} ${idempotencyKey}` };
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.once'), hashtext(?))`, [
    `${key.actor} ${key.key}`,
  ]);
  const known = (await trx('nol_acts_done').where(key).first('document_id')) as
    | { document_id: string }
    | undefined;
  const row = known ? await lockRecord(context, uid, known.document_id) : null;
  if (row) return row;
  const made = await create();
  await trx('nol_acts_done').insert({ ...key, document_id: made.documentId });
  return made;
}
