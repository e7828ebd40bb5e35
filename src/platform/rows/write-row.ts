import type { Knex } from 'knex';
import { queryOf, runRowHooks, type Data, type Row, type Strapi } from '../strapi-casts';
import { toColumn } from './field-values';
import { rowFrom, rowShapeOf, type LinkTable, type RowShape } from './row-shape';

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

const slots = (count: number, slot: string): string => Array(count).fill(slot).join(', ');

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
    (_, index) => `, link${index} as (insert into ?? (??, ??) select id, ?::int from made)`,
  );
  const { rows } = await trx.raw<{ rows: Record<string, unknown>[] }>(
    `with made as (insert into ?? (${slots(names.length, '??')}) values (${slots(names.length, '?')}) returning *)${linking.join('')} select * from made`,
    [
      shape.table,
      ...names,
      ...Object.values(columns),
      ...links.flatMap(({ link, target }) => [link.table, link.own, link.target, target]),
    ] as Knex.Value[],
  );
  const result = rowFrom(shape, rows[0] ?? {});
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
  const [changed] = (await trx(shape.table).where(where).update(columns).returning('*')) as Record<
    string,
    unknown
  >[];
  if (!changed) return null;
  const result = rowFrom(shape, changed);
  await runRowHooks(strapi, 'afterUpdate', uid, { params, result }, states);
  return result;
}
