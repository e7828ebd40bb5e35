import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import { noteDone, takeKey, type RepeatKey } from '../../guard/repeat';
import type { Row } from '../../platform/strapi-casts';

type Act = {
  /** Of the record that is written. */
  uid: string;
  idempotencyKey: RepeatKey | undefined;
};

/**
 * Runs an act once for each Idempotency-Key of a person: sent again, it answers the record as it now is. The keys are rows of the same
 * transaction. @throws 409 INPUT-12 when the key came with another request
 */
export async function once(
  context: GuardContext,
  { uid, idempotencyKey }: Act,
  write: () => Promise<Row>,
): Promise<Row> {
  if (idempotencyKey === undefined) return write();
  const known = await takeKey(context, uid, idempotencyKey);
  const row = known === null ? null : await lockRecord(context, uid, known);
  if (row) return row;
  const written = await write();
  await noteDone(context, uid, idempotencyKey, written.documentId);
  return written;
}
