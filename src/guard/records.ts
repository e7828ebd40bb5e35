import { lockRow, lockRows } from '../platform/rows/lock-row';
import { insertRow, updateRow, type Computed } from '../platform/rows/write-row';
import { insertRows, updateRows, type RowChange } from '../platform/rows/write-rows';
import type { Data, Row } from '../platform/strapi-casts';
import { takeAuditAndJobs } from './audit';
import type { GuardContext } from './context';
import { notFound } from './errors';

/**
 * Creates one record inside the use case's transaction, through Strapi's lifecycles and so through the rules. `computed` are
 * attributes that the database works out as it writes; the rules don't see them.
 */
export function createRecord(
  context: GuardContext,
  uid: string,
  data: Data,
  computed?: Computed,
): Promise<Row> {
  const publishedAt = new Date(context.now).toISOString();
  return insertRow(context.strapi, context.trx, uid, { ...data, publishedAt }, computed);
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

/**
 * The last change of a use case: as `changeRecord`, and its statement also writes what the use case has for the audit and for the
 * queue. What is noted afterwards, by a use case around this one, is written at the end as ever.
 */
export async function changeLast(
  context: GuardContext,
  uid: string,
  id: number,
  data: Data,
): Promise<Row> {
  context.noting = 'before';
  const along = () => takeAuditAndJobs(context);
  const row = await updateRow(context.strapi, context.trx, uid, id, { ...data }, along).finally(
    () => {
      context.noting = 'after';
    },
  );
  if (!row) throw notFound();
  context.known.set(`${uid}:${id}`, row);
  return row;
}

/** Creates records of one type in one statement, each through its lifecycles and its rules; none is judged by another of them. */
export function createRecords(
  context: GuardContext,
  uid: string,
  records: readonly Data[],
): Promise<Row[]> {
  const publishedAt = new Date(context.now).toISOString();
  const rows = records.map((data) => ({ ...data, publishedAt }));
  return insertRows(context.strapi, context.trx, uid, rows);
}

/** Changes records that all change the same attributes in one statement, each through its lifecycles and its rules. */
export async function changeRecords(
  context: GuardContext,
  uid: string,
  changes: readonly RowChange[],
): Promise<Row[]> {
  const own = changes.map(({ id, data }) => ({ id, data: { ...data } }));
  const rows = await updateRows(context.strapi, context.trx, uid, own);
  return rows.map((row) => {
    if (!row) throw notFound();
    context.known.set(`${uid}:${row.id}`, row);
    return row;
  });
}

/** Reads records and holds their row locks until the use case ends; those that there are, in the order of their ids. */
export async function lockRecords(
  context: GuardContext,
  uid: string,
  documentIds: readonly string[],
): Promise<Row[]> {
  const rows = await lockRows(context.strapi, context.trx, uid, documentIds);
  for (const row of rows) context.known.set(`${uid}:${row.id}`, row);
  return rows;
}

/** Reads one record and holds its row lock until the use case ends; `null` when there is none. */
export async function lockRecord(
  context: GuardContext,
  uid: string,
  documentId: string,
): Promise<Row | null> {
  const { locked } = context;
  context.locked = null;
  const row =
    locked?.uid === uid && locked.documentId === documentId
      ? locked.row
      : await lockRow(context.strapi, context.trx, uid, documentId);
  if (row) context.known.set(`${uid}:${row.id}`, row);
  return row;
}
