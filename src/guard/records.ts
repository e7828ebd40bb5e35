import { lockRow, lockRows } from '../platform/rows/lock-row';
import { newDocumentId } from '../platform/rows/new-document-id';
import {
  changesRelation,
  insertRow,
  prepareRow,
  updateRow,
  type Computed,
} from '../platform/rows/write-row';
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

/** A record to be created, with what the database works out as it writes. */
export type NewRecord = { uid: string; data: Data; computed: Computed };

/**
 * The last change of a use case and the record that tells of it: one statement, which also writes what the use case has for the audit
 * and for the queue. The rules judge the change before either is written. What is noted afterwards, by a use case around this one, is
 * written at the end as ever.
 */
export async function changeLast(
  context: GuardContext,
  change: { uid: string; id: number; data: Data },
  { uid, data, computed }: NewRecord,
): Promise<{ changed: Row; created: Row }> {
  const { strapi, trx } = context;
  if (changesRelation(strapi, change.uid, change.data)) {
    const created = await createRecord(context, uid, data, computed);
    return { created, changed: await changeRecord(context, change.uid, change.id, change.data) };
  }
  context.noting = 'before';
  try {
    const publishedAt = new Date(context.now).toISOString();
    const own = { ...data, documentId: newDocumentId(), publishedAt };
    const prepared = await prepareRow(strapi, uid, own, computed);
    const made: Row[] = [];
    const insert = {
      ...prepared,
      finish: async (columns: Data) => {
        made.push(await prepared.finish(columns));
      },
    };
    const along = () => ({ ...takeAuditAndJobs(context), insert });
    const copy = { ...change.data };
    const changed = await updateRow(strapi, trx, change.uid, change.id, copy, along);
    const [created] = made;
    if (!changed || !created) throw notFound();
    context.known.set(`${change.uid}:${change.id}`, changed);
    return { changed, created };
  } finally {
    context.noting = 'after';
  }
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
