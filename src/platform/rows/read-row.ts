import type { Knex } from 'knex';
import type { Row, Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { quoted, rowFrom, rowShapeOf } from './row-shape';

/** The first row whose attribute `name` holds `value`, as Strapi's own reads give it; `null` when there is none. */
export async function readRow(
  strapi: Strapi,
  db: Knex,
  uid: string,
  name: string,
  value: string,
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const column = shape.scalars.find((scalar) => scalar.name === name)?.column;
  if (column === undefined) throw new Error(`${uid} has no attribute ${name}`);
  const [row] = await askPrepared(
    db,
    `select ${shape.columns} from ${shape.table} where ${quoted(column)} = ? order by id limit 1`,
    [value],
  );
  return row ? rowFrom(shape, row) : null;
}
