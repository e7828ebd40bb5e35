import type { Knex } from 'knex';
import type { Row, Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { rowFrom, rowShapeOf } from './row-shape';

/** One row by document id, locked until the transaction ends (`select … for update`); `null` when there is none. */
export async function lockRow(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  documentId: string,
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const [row] = await askPrepared(
    trx,
    `select ${shape.columns} from ${shape.table} where document_id = ? limit 1 for update`,
    [documentId],
  );
  return row ? rowFrom(shape, row) : null;
}
