import type { Knex } from 'knex';
import type { Row, Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { quoted, rowFrom, rowShapeOf, type RowShape } from './row-shape';

function columnOf(shape: RowShape, name: string): string {
  const column = shape.byName.get(name)?.column;
  if (column === undefined) throw new Error(`${shape.table} has no attribute ${name}`);
  return quoted(column);
}

/** All rows whose text attribute `name` holds one of `values`, in the order of their ids. */
export async function readRows(
  strapi: Strapi,
  db: Knex,
  uid: string,
  name: string,
  values: readonly string[],
): Promise<Row[]> {
  const shape = rowShapeOf(strapi, uid);
  const rows = await askPrepared(
    db,
    `select ${shape.columns} from ${shape.table} where ${columnOf(shape, name)} = any(cast(? as text[])) order by id`,
    [values],
  );
  return rows.map((row) => rowFrom(shape, row));
}

/** The first row whose attribute `name` holds `value`, as Strapi's own reads give it; `null` when there is none. */
export async function readRow(
  strapi: Strapi,
  db: Knex,
  uid: string,
  name: string,
  value: string,
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const column = columnOf(shape, name);
  const [row] = await askPrepared(
    db,
    `select ${shape.columns} from ${shape.table} where ${column} = ? order by id limit 1`,
    [value],
  );
  return row ? rowFrom(shape, row) : null;
}
