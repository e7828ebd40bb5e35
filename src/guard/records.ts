import { lockRow } from '../platform/rows/lock-row';
import { insertRow, updateRow } from '../platform/rows/write-row';
import type { Data, Row } from '../platform/strapi-casts';
import type { GuardContext } from './context';
import { notFound } from './errors';

/** Creates one record inside the use case's transaction, through Strapi's lifecycles and so through the rules. */
export function createRecord(context: GuardContext, uid: string, data: Data): Promise<Row> {
  return insertRow(context.strapi, context.trx, uid, {
    ...data,
    publishedAt: new Date(context.now).toISOString(),
  });
}

/** Changes one record inside the use case's transaction. The guard writes the new `rev` into what it is given: each row gets a copy. */
export async function changeRecord(
  context: GuardContext,
  uid: string,
  id: number,
  data: Data,
): Promise<Row> {
  const row = await updateRow(context.strapi, context.trx, uid, id, { ...data });
  if (!row) throw notFound();
  context.known.set(`${uid}:${id}`, row);
  return row;
}

/** Reads one record and holds its row lock until the use case ends; `null` when there is none. */
export async function lockRecord(
  context: GuardContext,
  uid: string,
  documentId: string,
): Promise<Row | null> {
  const row = await lockRow(context.strapi, context.trx, uid, documentId);
  if (row) context.known.set(`${uid}:${row.id}`, row);
  return row;
}
