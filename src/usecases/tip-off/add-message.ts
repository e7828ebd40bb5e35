import type { GuardContext } from '../../guard/context';
import { createRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';
import { MESSAGE } from './tip-off-uids';

type NewMessage = { side: 'REPORTER' | 'OFFICE'; text: string; authorName: string | null };

/** Adds one message between reporter and office, behind those that are there. */
export async function addMessage(
  context: GuardContext,
  tipOff: Row,
  message: NewMessage,
): Promise<Row> {
  // Two messages at once wait for each other here, so that they get numbers of their own.
  await context.trx('tip_offs').where({ id: tipOff.id }).forUpdate().first('id');
  const last = (await context
    .trx('tip_off_messages')
    .where({ tip_off_document_id: tipOff.documentId })
    .max('seq as seq')
    .first()) as { seq: number | null } | undefined;
  return createRecord(context, MESSAGE, {
    ...message,
    tipOffDocumentId: tipOff.documentId,
    seq: (last?.seq ?? 0) + 1,
    at: new Date(context.now).toISOString(),
  });
}
