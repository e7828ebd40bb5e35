import type { Knex } from 'knex';
import type { Row, Strapi } from '../strapi-casts';
import { askPrepared } from './ask-prepared';
import { quoted, rowFrom, rowShapeOf, type RowShape } from './row-shape';
import { whereSql, type RowFilter } from './where-sql';

export type PageRequest = {
  filters: RowFilter;
  /** Attributes; `id` and `documentId` come always. */
  fields: readonly string[];
  /** `name` or `name:desc`; rows that are equal by these come in the order of their ids. */
  sort: readonly string[];
  start: number;
  limit: number;
  /** Whether the text of the statement is one of few, whoever asks: only such are worth a plan of their own. */
  prepared: boolean;
};

export type PageOfRows = { rows: Row[]; total: number };

type Read = Record<string, unknown> & { nol_total: number };

function columnOf(shape: RowShape, name: string): string {
  const column = shape.byName.get(name)?.column;
  if (column === undefined) throw new Error(`no such attribute: ${name}`);
  return column;
}

function orderOf(shape: RowShape, sort: readonly string[]): { column: string; word: string }[] {
  const last = sort.some((part) => /^id(:|$)/.test(part)) ? [] : ['id'];
  return [...sort, ...last].map((part) => {
    const [name = '', direction = 'asc'] = part.split(':');
    const word = /^desc$/i.test(direction) ? 'desc' : 'asc';
    return { column: quoted(columnOf(shape, name)), word };
  });
}

/**
 * One page of a type's rows and the count of all that match, in one statement and so of one moment. Strapi's document service takes
 * two, and most of its time over the parameters and the cells.
 */
export async function readPage(
  strapi: Strapi,
  db: Knex,
  uid: string,
  { filters, fields, sort, start, limit, prepared }: PageRequest,
): Promise<PageOfRows> {
  const shape = rowShapeOf(strapi, uid);
  const wanted = new Set(['id', 'documentId', ...fields]);
  const order = orderOf(shape, sort);
  const columns = new Set([
    ...[...wanted].map((name) => quoted(columnOf(shape, name))),
    ...order.map(({ column }) => column),
  ]);
  const where = whereSql(shape, filters);
  const by = (prefix: string): string =>
    order.map(({ column, word }) => `${prefix}${column} ${word}`).join(', ');
  const sql = `select p.*, n.nol_total from (select count(*)::int as nol_total from ${shape.table} where ${where.sql}) n
    left join lateral (select ${[...columns].join(', ')} from ${shape.table} where ${where.sql} order by ${by('')} limit ? offset ?) p on true
    order by ${by('p.')}`;
  const bindings = [...where.bindings, ...where.bindings, limit, start];
  const found = prepared
    ? await askPrepared<Read>(db, sql, bindings)
    : (await db.raw<{ rows: Read[] }>(sql, bindings as Knex.RawBinding[])).rows;
  const rows = found.filter(({ id }) => id !== null).map((row) => rowFrom(shape, row, wanted));
  return { rows, total: found[0]?.nol_total ?? 0 };
}
