import type { Knex } from 'knex';
import { CHAIN_START, linkHash } from '../../platform/audit/link-hash';

/** Rows chained in one transaction. */
export const LINKS_AT_ONCE = 2000;

const LOCK = `hashtext('nol.audit-chain')`;

type Link = { position: number; auditId: number; rowHash: string; linkHash: string };

/** Every row that is committed now, after whoever is at it. */
export async function linkAllAuditRows(db: Knex): Promise<void> {
  let linked: number;
  do {
    linked = await db.transaction(async (trx) => {
      await trx.raw(`select pg_advisory_xact_lock(${LOCK})`);
      const links = await nextLinks(trx, 0);
      if (links.length > 0) await insertLinks(trx, links);
      return links.length;
    });
  } while (linked === LINKS_AT_ONCE);
}

/**
 * Puts committed audit rows that have no link yet at the end of the chain, in the order of their numbers. One instance does it at a
 * time; another finds the lock taken and leaves it.
 * @param after rows up to this number are known to be linked; 0 looks at all
 * @returns how many were linked, and the greatest number among them
 */
export function linkAuditRows(
  db: Knex,
  after: number,
): Promise<{ linked: number; lastAuditId: number }> {
  return db.transaction(async (trx) => {
    const { rows: locks } = (await trx.raw(
      `select pg_try_advisory_xact_lock(${LOCK}) as mine`,
    )) as { rows: { mine: boolean }[] };
    if (!locks[0]?.mine) return { linked: 0, lastAuditId: 0 };
    const links = await nextLinks(trx, after);
    if (links.length > 0) await insertLinks(trx, links);
    return { linked: links.length, lastAuditId: links.at(-1)?.auditId ?? 0 };
  });
}

async function nextLinks(trx: Knex.Transaction, after: number): Promise<Link[]> {
  const head = (await trx('nol_audit_links').orderBy('position', 'desc').first()) as
    | { position: string; link_hash: string }
    | undefined;
  const rows = (await trx('audit_entries as a')
    .where('a.id', '>', after)
    .whereRaw('not exists (select 1 from nol_audit_links l where l.audit_id = a.id)')
    .orderBy('a.id')
    .limit(LINKS_AT_ONCE)
    .select('a.id', 'a.row_hash')) as { id: number; row_hash: string }[];
  let position = Number(head?.position ?? 0);
  let previous = head?.link_hash ?? CHAIN_START;
  return rows.map(({ id, row_hash: rowHash }) => {
    position += 1;
    previous = linkHash(previous, { position, auditId: id, rowHash });
    return { position, auditId: id, rowHash, linkHash: previous };
  });
}

const insertLinks = (trx: Knex.Transaction, links: Link[]): Knex.Raw =>
  trx.raw(
    `insert into nol_audit_links (position, audit_id, row_hash, link_hash)
     select * from unnest(?::bigint[], ?::integer[], ?::text[], ?::text[])`,
    [
      links.map(({ position }) => position),
      links.map(({ auditId }) => auditId),
      links.map(({ rowHash }) => rowHash),
      links.map((link) => link.linkHash),
    ],
  );
