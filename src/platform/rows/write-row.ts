import type { Knex } from 'knex';
import { queryOf, runRowHooks, type Data, type Row, type Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { toColumn } from './field-values';
import { quoted, rowFrom, rowShapeOf, type LinkTable, type RowShape } from './row-shape';

type LinkRow = { link: LinkTable; target: number };

/** What is to be linked; `null` when the input names a relation in a way that only Strapi itself can read. */
function linksIn(shape: RowShape, data: Data): LinkRow[] | null {
  for (const name of shape.others) if (data[name] !== undefined) return null;
  const found: LinkRow[] = [];
  for (const link of shape.links) {
    const target = data[link.name];
    if (target === undefined || target === null) continue;
    if (typeof target !== 'number') return null;
    found.push({ link, target });
  }
  return found;
}

function columnsOf(shape: RowShape, data: Data, withDefaults: boolean): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const { name, column, kind, fallback } of shape.scalars) {
    const given = data[name];
    if (given !== undefined) columns[column] = toColumn(kind, given);
    else if (withDefaults && fallback !== undefined)
      columns[column] = typeof fallback === 'function' ? (fallback as () => unknown)() : fallback;
  }
  return columns;
}

/**
 * Creates one row with its links in one statement. Strapi's own `create` takes three (insert, link, read back); the lifecycles, and so
 * the guard, run as they do there. A relation that is not given as a row id goes Strapi's way.
 */
export async function insertRow(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  data: Data,
): Promise<Row> {
  const shape = rowShapeOf(strapi, uid);
  const links = linksIn(shape, data);
  if (links === null) return queryOf(strapi, uid).create({ data });
  const params = { data };
  const states = await runRowHooks(strapi, 'beforeCreate', uid, { params });
  const columns = columnsOf(shape, params.data, true);
  const names = Object.keys(columns);
  const linking = links.map(
    ({ link: { table, own, target } }, index) =>
      `, link${index} as (insert into ${table} (${own}, ${target}) select id, ?::int from made)`,
  );
  const [made = {}] = await askPrepared(
    trx,
    `with made as (insert into ${shape.table} (${names.map(quoted).join(', ')}) values (${names.map(() => '?').join(', ')}) returning ${shape.columns})${linking.join('')} select ${shape.columns} from made`,
    [...Object.values(columns), ...links.map(({ target }) => target)],
  );
  const result = rowFrom(shape, made);
  await runRowHooks(strapi, 'afterCreate', uid, { params, result }, states);
  return result;
}

/** Changes one row in one statement, with the lifecycles of Strapi's own `update`; `null` when it is not there. */
export async function updateRow(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  id: number,
  data: Data,
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const linked = [...shape.links.map(({ name }) => name), ...shape.others];
  const where = { id };
  if (linked.some((name) => data[name] !== undefined))
    return queryOf(strapi, uid).update({ where, data });
  const params = { where, data };
  const states = await runRowHooks(strapi, 'beforeUpdate', uid, { params });
  const columns = columnsOf(shape, params.data, false);
  const [changed] = await askPrepared(
    trx,
    `update ${shape.table} set ${Object.keys(columns)
      .map((column) => `${quoted(column)} = ?`)
      .join(', ')} where id = ? returning ${shape.columns}`,
    [...Object.values(columns), id],
  );
  if (!changed) return null;
  const result = rowFrom(shape, changed);
  await runRowHooks(strapi, 'afterUpdate', uid, { params, result }, states);
  return result;
}
