import type { Knex } from 'knex';
import { queryOf, runRowHooks, type Data, type Row, type Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { toColumn } from './field-values';
import { newDocumentId } from './new-document-id';
import { quoted, rowFrom, rowShapeOf, type LinkTable, type RowShape } from './row-shape';

/** Attributes that SQL works out while the row is written. */
export type Computed = Readonly<Record<string, { sql: string; bindings: readonly unknown[] }>>;

type Part = { sql: string; bindings: readonly unknown[] };
/** What one statement writes beside the row, and functions that it calls by asking. */
export type Along = {
  writes: readonly Part[];
  asks: readonly Part[];
  insert?: Omit<PreparedInsert, 'finish'> & {
    finish: (made: Record<string, unknown>) => Promise<unknown>;
  };
};

/** Whether these attributes include a relation: such a change goes Strapi's way. */
export function changesRelation(strapi: Strapi, uid: string, data: Data): boolean {
  const { links, others } = rowShapeOf(strapi, uid);
  return [...links.map(({ name }) => name), ...others].some((name) => data[name] !== undefined);
}

type LinkRow = { link: LinkTable; target: number };

/** What is to be linked; `null` when the input names a relation in a way that only Strapi itself can read. */
export function linksIn(shape: RowShape, data: Data): LinkRow[] | null {
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

/** The columns that hold these values, with those that the schema gives a new row by itself. */
export function columnsOf(
  shape: RowShape,
  data: Data,
  withDefaults: boolean,
): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const { name, column, kind, fallback } of shape.scalars) {
    const given = data[name];
    if (given !== undefined) columns[column] = toColumn(kind, given);
    else if (withDefaults && name === 'documentId') columns[column] = newDocumentId();
    else if (withDefaults && fallback !== undefined)
      columns[column] = typeof fallback === 'function' ? (fallback as () => unknown)() : fallback;
  }
  return columns;
}

/** A row about to be created: its hooks have run, and its statement waits to be asked, alone or within another. */
export type PreparedInsert = {
  /** Parts of a WITH; the row as written stands in the one named `made`. */
  sql: string;
  bindings: readonly unknown[];
  shape: RowShape;
  finish: (made: Record<string, unknown>) => Promise<Row>;
};

async function prepareInsert(
  strapi: Strapi,
  uid: string,
  data: Data,
  links: readonly LinkRow[],
  computed: Computed,
): Promise<PreparedInsert> {
  const shape = rowShapeOf(strapi, uid);
  const params = { data };
  const states = await runRowHooks(strapi, 'beforeCreate', uid, { params });
  const given = Object.entries(columnsOf(shape, params.data, true)).map(([column, value]) => ({
    column,
    sql: '?',
    bindings: [value] as readonly unknown[],
  }));
  const worked = Object.entries(computed).map(([name, part]) => ({
    column: columnOf(shape, name),
    ...part,
  }));
  const parts = [...given, ...worked];
  const linking = links.map(
    ({ link: { table, own, target } }, index) =>
      `, link${index} as (insert into ${table} (${own}, ${target}) select id, ?::int from made)`,
  );
  const names = parts.map(({ column }) => quoted(column)).join(', ');
  const values = parts.map(({ sql }) => sql).join(', ');
  return {
    sql: `made as (insert into ${shape.table} (${names}) values (${values}) returning ${shape.columns})${linking.join('')}`,
    bindings: [...parts.flatMap(({ bindings }) => bindings), ...links.map(({ target }) => target)],
    shape,
    finish: async (made) => {
      const result = rowFrom(shape, made);
      await runRowHooks(strapi, 'afterCreate', uid, { params, result }, states);
      return result;
    },
  };
}

/** A row to be created within another row's statement; its relations are given by row ids. */
export function prepareRow(
  strapi: Strapi,
  uid: string,
  data: Data,
  computed: Computed,
): Promise<PreparedInsert> {
  const links = linksIn(rowShapeOf(strapi, uid), data);
  if (links === null) throw new Error(`${uid}: its relations must be given by row ids`);
  return prepareInsert(strapi, uid, data, links, computed);
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
  computed: Computed = {},
): Promise<Row> {
  const links = linksIn(rowShapeOf(strapi, uid), data);
  if (links === null && Object.keys(computed).length > 0)
    throw new Error(`${uid}: computed attributes need relations given by row ids`);
  if (links === null) return queryOf(strapi, uid).create({ data });
  const { sql, bindings, shape, finish } = await prepareInsert(strapi, uid, data, links, computed);
  const [made = {}] = await askPrepared(
    trx,
    `with ${sql} select ${shape.columns} from made`,
    bindings,
  );
  return finish(made);
}

function columnOf(shape: RowShape, name: string): string {
  const scalar = shape.byName.get(name);
  if (!scalar) throw new Error(`no such attribute: ${name}`);
  return scalar.column;
}

/**
 * Changes one row in one statement, with the lifecycles of Strapi's own `update`; `null` when it is not there. `along` is asked after
 * the hooks before the write, for what the same statement writes besides.
 */
export async function updateRow(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  id: number,
  data: Data,
  along: () => Along = () => ({ writes: [], asks: [] }),
): Promise<Row | null> {
  const shape = rowShapeOf(strapi, uid);
  const where = { id };
  if (changesRelation(strapi, uid, data)) return queryOf(strapi, uid).update({ where, data });
  const params = { where, data };
  const states = await runRowHooks(strapi, 'beforeUpdate', uid, { params });
  const columns = columnsOf(shape, params.data, false);
  const set = Object.keys(columns)
    .map((column) => `${quoted(column)} = ?`)
    .join(', ');
  const { writes, asks, insert } = along();
  const change = `update ${shape.table} set ${set} where id = ? returning ${shape.columns}`;
  const besides = [
    `changed as (${change})`,
    ...(insert ? [insert.sql] : []),
    ...writes.map(({ sql }, index) => `write${index} as (${sql})`),
  ];
  const read = insert
    ? 'changed.*, (select row_to_json(made)::text from made) as nol_made'
    : 'changed.*';
  // A question that nobody reads would never be asked.
  const asked = asks.map(
    ({ sql }, index) => ` cross join (select count(*) from (${sql}) a) ask${index}`,
  );
  const parts = [...(insert ? [insert] : []), ...writes, ...asks];
  const [changed] = await askPrepared(
    trx,
    parts.length === 0
      ? change
      : `with ${besides.join(', ')} select ${read} from changed${asked.join('')}`,
    [...Object.values(columns), id, ...parts.flatMap(({ bindings }) => bindings)],
  );
  if (!changed) return null;
  if (insert) await insert.finish(JSON.parse(String(changed.nol_made)) as Data);
  const result = rowFrom(shape, changed);
  await runRowHooks(strapi, 'afterUpdate', uid, { params, result }, states);
  return result;
}
