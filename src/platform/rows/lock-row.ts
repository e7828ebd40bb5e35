import type { Knex } from 'knex';
import type { Row, Strapi } from '../strapi-casts';
import { rowFrom, rowShapeOf } from './row-shape';

/** One row by document id, locked until the transaction ends (`select … for update`); `null` when there is none. */
export async function lockRow(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  documentId: string,
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const { rows } = await trx.raw<{ rows: Record<string, unknown>[] }>(
    'select * from ?? where document_id = ? limit 1 for update',
    [shape.table, documentId],
  );
  return rows[0] ? rowFrom(shape, rows[0]) : null;
}
