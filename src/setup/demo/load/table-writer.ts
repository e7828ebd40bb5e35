import type { Knex } from 'knex';
import type { Strapi } from '../../../platform/strapi-casts';
import { insertRows, tableMap, type Attributes } from '../../reference/insert-rows';

/** Rows a statement carries: large enough to be fast, small enough for steady progress and memory. */
const BATCH = 2_000;

/** One table of the load: its type, its rows by attribute, and to which row ids its relations point. */
export type TableLoad<T> = {
  uid: string;
  part: string;
  rows: readonly T[];
  /** Attributes of one row; called batch by batch, so that only a batch's ciphers are in memory. */
  attributes: (row: T) => Attributes;
  links?: Record<string, (row: T) => number | null>;
};

export type WriterContext = {
  strapi: Strapi;
  trx: Knex;
  /** ISO instant for created, updated and published. */
  now: string;
  count: (part: string, rows: number) => void;
};

async function insertLinks<T>(
  { trx, strapi }: WriterContext,
  load: TableLoad<T>,
  batch: readonly T[],
  firstId: number,
): Promise<void> {
  for (const [relation, targetOf] of Object.entries(load.links ?? {})) {
    const { table, own, other } = tableMap(strapi, load.uid).linkOf(relation);
    const pairs = batch.flatMap((row, i) => {
      const target = targetOf(row);
      return target === null ? [] : [{ own: firstId + i, other: target }];
    });
    await trx.raw(
      `insert into "${table}" ("${own}", "${other}")
       select own, other from json_to_recordset(?::json) as pair(own integer, other integer)`,
      [JSON.stringify(pairs)],
    );
  }
}

/** Writes one table and its links; answers the id of the first row, the others following in order. */
export async function writeTable<T>(context: WriterContext, load: TableLoad<T>): Promise<number> {
  const { trx, strapi, now, count } = context;
  const map = tableMap(strapi, load.uid);
  const last = (await trx(map.table).max('id as id').first()) as { id: number | null } | undefined;
  const firstId = (last?.id ?? 0) + 1;
  const stamps = { createdAt: now, updatedAt: now, publishedAt: now };
  for (let from = 0; from < load.rows.length; from += BATCH) {
    const batch = load.rows.slice(from, from + BATCH);
    const rows = batch.map((row, i) => ({
      id: firstId + from + i,
      ...stamps,
      ...load.attributes(row),
    }));
    await insertRows(trx, map, rows);
    await insertLinks(context, load, batch, firstId + from);
    count(load.part, batch.length);
  }
  // The ids were given here; the sequence has to know, or the next record of a user would collide.
  await trx.raw(
    `select setval(pg_get_serial_sequence(?, 'id'), greatest(max(id), 1)) from "${map.table}"`,
    [map.table],
  );
  return firstId;
}
