import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const name =
    names.get(sql) ?? `nol_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, name);
  return name;
}

/**
 * Asks with a statement that each connection parses once and, after some uses, plans once. For the statements of every request and
 * write; their texts must be few, and name their columns: a plan of `select *` fails when another instance adds a column.
 */
export async function askPrepared<Row = Record<string, unknown>>(
  db: Knex,
  sql: string,
  bindings: Record<string, unknown> | readonly unknown[] = [],
): Promise<Row[]> {
  const query = db.raw<{ rows: Row[] }>(sql, bindings as Knex.RawBinding[]);
  const { rows } = await query.options({ name: nameOf(sql) });
  return rows;
}
