import type { Knex } from 'knex';

/** Columns by which a caller's scope finds its rows. */
const LOOKUPS = ['school_code', 'class_code', 'zone_code', 'town_code', 'child_no'];

const GATE = `before insert or update or delete`;

/**
 * The tables of registers that the district designed stand behind the same gate as those of the platform: no statement changes a row
 * outside a use case, none is removed. Runs after `ensureConstraints`, which makes the functions. Idempotent.
 */
export async function ensureCustomTables(db: Knex, tables: readonly string[]): Promise<void> {
  if (tables.length === 0) return;
  await db.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.constraints'))`);
    for (const table of tables) {
      const short = table.replace('custom_', '');
      for (const column of LOOKUPS)
        await trx.raw('create index if not exists ?? on ?? (??, id)', [
          `nol_custom_${short}_${column}`,
          table,
          column,
        ]);
      await trx.raw('create unique index if not exists ?? on ?? (record_no)', [
        `nol_custom_${short}_no`,
        table,
      ]);
      await trx.raw(
        `create or replace trigger nol_kept before delete on ?? for each row execute function nol_kept()`,
        [table],
      );
      await gate(trx, table);
    }
    for (const link of await linkTablesOf(trx, tables)) await gate(trx, link);
  });
}

async function gate(trx: Knex.Transaction, table: string): Promise<void> {
  await trx.raw(
    `create or replace trigger nol_never_emptied before truncate on ?? for each statement execute function nol_never_emptied()`,
    [table],
  );
  await trx.raw(
    `create or replace trigger nol_gate ${GATE} on ?? for each row execute function nol_require_gate()`,
    [table],
  );
}

/** Strapi keeps what a record points at in tables of their own; their names are read, because it shortens long ones. */
async function linkTablesOf(trx: Knex.Transaction, tables: readonly string[]): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { link: string }[] }>(
    `select distinct link.relname as link
     from pg_constraint f
     join pg_class link on link.oid = f.conrelid
     join pg_class target on target.oid = f.confrelid
     where f.contype = 'f' and link.relnamespace = current_schema()::regnamespace
       and link.relname like '%\\_lnk' and target.relname = any(?)`,
    [[...tables]],
  );
  return rows.map(({ link }) => link);
}
