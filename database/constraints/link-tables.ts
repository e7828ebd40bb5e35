import type { Knex } from 'knex';
import { APPEND_ONLY_TABLES, GATED_TABLES } from './gates';

/** A paper's join to its case is part of what was issued. */
const JOINED_FOR_GOOD = [...APPEND_ONLY_TABLES, 'official_documents'];

/**
 * Strapi keeps every relation in a table of its own, beside the row: without triggers there, a record that nobody may change could
 * still be taken from its case. Names are read from the catalogue, because Strapi shortens long ones.
 */
export async function findLinkTables(
  trx: Knex.Transaction,
): Promise<{ gated: string[]; appendOnly: string[] }> {
  const answer = await trx.raw<{ rows: { link: string; target: string }[] }>(
    `select link.relname as link, target.relname as target
     from pg_constraint f
     join pg_class link on link.oid = f.conrelid
     join pg_class target on target.oid = f.confrelid
     where f.contype = 'f' and link.relnamespace = current_schema()::regnamespace
       and link.relname like '%\\_lnk'
     order by 1, 2`,
  );
  const joining = (targets: readonly string[]): string[] => [
    ...new Set(answer.rows.filter((row) => targets.includes(row.target)).map((row) => row.link)),
  ];
  return { gated: joining(GATED_TABLES), appendOnly: joining(JOINED_FOR_GOOD) };
}
