import type { Knex } from 'knex';
import type { Row, Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { rowFrom, rowShapeOf, type RowShape } from './row-shape';

/** One row by document id, locked until the transaction ends (`select … for update`); `null` when there is none. */
export async function lockRow(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  documentId: string,
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const [row] = await askPrepared(trx, lockSql(shape), [documentId]);
  return row ? rowFrom(shape, row) : null;
}

const lockSql = (shape: RowShape): string =>
  `select ${shape.columns} from ${shape.table} where document_id = ? limit 1 for update`;

/** Rows by document ids, locked in the order of their ids, so that two who lock the same wait for each other and never in a ring. */
export async function lockRows(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  documentIds: readonly string[],
): Promise<Row[]> {
  const shape = rowShapeOf(strapi, uid);
  const rows = await askPrepared(
    trx,
    `select ${shape.columns} from ${shape.table} where document_id = any(cast(? as text[])) order by id for update`,
    [documentIds],
  );
  return rows.map((row) => rowFrom(shape, row));
}

/** One row by document id, locked, beside `first`, a statement of one row that is due at the beginning of a transaction: one round trip instead of two. */
export async function lockRowWith(
  strapi: Strapi,
  trx: Knex.Transaction,
  { uid, documentId }: { uid: string; documentId: string },
  first: string,
): Promise<{ row: Row | null; first: Record<string, unknown> }> {
  const shape = rowShapeOf(strapi, uid);
  const [found = {}] = await askPrepared(
    trx,
    `select nol_first.*, nol_row.* from (${first}) nol_first left join lateral (${lockSql(shape)}) nol_row on true`,
    [documentId],
  );
  return { row: found.document_id ? rowFrom(shape, found) : null, first: found };
}
