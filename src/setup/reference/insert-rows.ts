import type { Knex } from 'knex';
import type { Strapi } from '../../platform/strapi-casts';

/** A record by attribute names; instants as ISO text, JSON as plain values. */
export type Attributes = Record<string, unknown>;

/** Where a type lives: its table, the column of each attribute and the join table of each relation. */
export type TableMap = {
  table: string;
  columnOf: (attribute: string) => string;
  isInstant: (attribute: string) => boolean;
  linkOf: (relation: string) => { table: string; own: string; other: string };
};

/** Reads Strapi's own metadata, because its naming of columns and join tables is not ours to guess. */
export function tableMap(strapi: Strapi, uid: string): TableMap {
  const meta = strapi.db.metadata.get(uid);
  return {
    table: meta.tableName,
    columnOf: (name) => {
      const attribute = meta.attributes[name];
      if (!attribute || !('columnName' in attribute) || !attribute.columnName) {
        throw new Error(`${uid} 没有属性 ${name}`);
      }
      return attribute.columnName;
    },
    isInstant: (name) => meta.attributes[name]?.type === 'datetime',
    linkOf: (name) => {
      const attribute = meta.attributes[name];
      const join = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
      if (!join || !('inverseJoinColumn' in join)) throw new Error(`${uid} 没有关系 ${name}`);
      return { table: join.name, own: join.joinColumn.name, other: join.inverseJoinColumn.name };
    },
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * An instant as the driver would write it: columns are `timestamp` without zone and the driver uses the process's own zone in both
 * directions, so a bulk load has to do the same.
 */
export function driverTime(instant: string): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  return `${day} ${time}.${String(at.getMilliseconds()).padStart(3, '0')}`;
}

/**
 * Inserts many rows with one parameter: a JSON document that PostgreSQL spreads over the columns, which knows no limit of 65,535
 * parameters and lets the table's own types read the values. All rows have the attributes of the first.
 */
export async function insertRows(
  trx: Knex,
  map: TableMap,
  rows: readonly Attributes[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const attributes = Object.keys(first);
  const columns = attributes.map((name) => `"${map.columnOf(name)}"`).join(', ');
  const records = rows.map((row) =>
    Object.fromEntries(
      attributes.map((name) => {
        const value = row[name] ?? null;
        const instant = typeof value === 'string' && map.isInstant(name);
        return [map.columnOf(name), instant ? driverTime(value) : value];
      }),
    ),
  );
  await trx.raw(
    `insert into "${map.table}" (${columns})
     select ${columns} from json_populate_recordset(null::"${map.table}", ?::json)`,
    [JSON.stringify(records)],
  );
}
