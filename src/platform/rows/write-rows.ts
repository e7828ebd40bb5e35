import type { Knex } from 'knex';
import { runRowHooks, type Data, type Row, type Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { quoted, rowFrom, rowShapeOf, type RowShape } from './row-shape';
import { columnsOf, insertRow, linksIn, updateRow } from './write-row';

type Prepared = { params: { data: Data }; states: Map<unknown, unknown> };

/** A row's columns as JSON: what is JSON itself stands in it as such. */
function jsonRow(shape: RowShape, columns: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [
      column,
      shape.byColumn.get(column)?.kind === 'json' && typeof value === 'string'
        ? (JSON.parse(value) as unknown)
        : value,
    ]),
  );
}

const namesOf = (rows: readonly Record<string, unknown>[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

const listOf = (columns: readonly string[], prefix = ''): string =>
  columns.map((column) => `${prefix}${quoted(column)}`).join(', ');

/**
 * Creates rows of one type in one statement, in the order given. The lifecycles run for each row as ever, those before the writing
 * for all of them first: no row is judged by another of the same call.
 */
export async function insertRows(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  rows: readonly Data[],
): Promise<Row[]> {
  const shape = rowShapeOf(strapi, uid);
  const links = rows.map((data) => linksIn(shape, data));
  if (rows.length < 2 || links.some((found) => found === null)) {
    const made: Row[] = [];
    for (const data of rows) made.push(await insertRow(strapi, trx, uid, data));
    return made;
  }
  const prepared: Prepared[] = [];
  for (const data of rows) {
    const params = { data };
    prepared.push({ params, states: await runRowHooks(strapi, 'beforeCreate', uid, { params }) });
  }
  const columns = prepared.map(({ params }) => jsonRow(shape, columnsOf(shape, params.data, true)));
  const names = namesOf(columns);
  const targets = shape.links.map((link) =>
    links.flatMap((found, index) => {
      const target = found?.find((one) => one.link === link)?.target;
      return target === undefined ? [] : [{ document_id: columns[index]?.document_id, target }];
    }),
  );
  const linking = shape.links.map(
    ({ table, own, target }, index) =>
      `, link${index} as (insert into ${table} (${own}, ${target}) select made.id, l.target from made
        join json_to_recordset(?::json) as l(document_id text, target int) on l.document_id = made.document_id)`,
  );
  const found = await askPrepared(
    trx,
    `with made as (insert into ${shape.table} (${listOf(names)}) select ${listOf(names)}
      from json_populate_recordset(null::${shape.table}, ?::json) returning ${shape.columns})${linking.join('')}
    select ${shape.columns} from made`,
    [JSON.stringify(columns), ...targets.map((list) => JSON.stringify(list))],
  );
  const byId = new Map(found.map((row) => [row.document_id, rowFrom(shape, row)]));
  const results = columns.map(({ document_id: id }) => byId.get(id) as Row);
  for (const [index, { params, states }] of prepared.entries())
    await runRowHooks(strapi, 'afterCreate', uid, { params, result: results[index] }, states);
  return results;
}

export type RowChange = { id: number; data: Data };

/** Changes rows of one type that all change the same attributes, none of them a relation, in one statement; in the order given. */
export async function updateRows(
  strapi: Strapi,
  trx: Knex.Transaction,
  uid: string,
  changes: readonly RowChange[],
): Promise<(Row | null)[]> {
  const shape = rowShapeOf(strapi, uid);
  if (changes.length < 2) {
    const [one] = changes;
    return one ? [await updateRow(strapi, trx, uid, one.id, one.data)] : [];
  }
  const prepared: (Prepared & { id: number })[] = [];
  for (const { id, data } of changes) {
    const params = { where: { id }, data };
    const states = await runRowHooks(strapi, 'beforeUpdate', uid, { params });
    prepared.push({ id, params, states });
  }
  const columns = prepared.map(({ id, params }) => ({
    id,
    ...jsonRow(shape, columnsOf(shape, params.data, false)),
  }));
  const names = namesOf(columns).filter((name) => name !== 'id');
  const set = names.map((name) => `${quoted(name)} = n.${quoted(name)}`).join(', ');
  const found = await askPrepared(
    trx,
    `update ${shape.table} as t set ${set} from json_populate_recordset(null::${shape.table}, ?::json) n
    where t.id = n.id returning ${listOf(
      shape.scalars.map(({ column }) => column),
      't.',
    )}`,
    [JSON.stringify(columns)],
  );
  const byId = new Map(found.map((row) => [row.id, rowFrom(shape, row)]));
  const results = changes.map(({ id }) => byId.get(id) ?? null);
  for (const [index, { params, states }] of prepared.entries()) {
    const result = results[index];
    if (result) await runRowHooks(strapi, 'afterUpdate', uid, { params, result }, states);
  }
  return results;
}
