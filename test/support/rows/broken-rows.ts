import type { Rows } from './rows';

/** A row whose every write breaks, whatever it says: a table, and the condition by which it is known. */
export type Broken = { table: string; where: string };

/** Makes rows that break in the middle of a job, as damaged data or a fault of ours would. Answers how they are healed. */
export async function breakRows(
  rows: Rows,
  broken: readonly Broken[],
): Promise<() => Promise<void>> {
  await rows.query(
    `create or replace function broken_row() returns trigger language plpgsql as $$ begin raise exception 'this row is broken'; end $$`,
  );
  const named = broken.map((one, at) => ({ ...one, name: `broken_row_${String(at)}` }));
  for (const { name, table, where } of named)
    await rows.query(
      `create trigger ${name} before insert or update on ${table} for each row when (${where}) execute function broken_row()`,
    );
  return async () => {
    for (const { name, table } of named) await rows.query(`drop trigger ${name} on ${table}`);
    await rows.query('drop function broken_row()');
  };
}
