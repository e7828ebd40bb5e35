import type { Knex } from 'knex';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { signHead } from '../../platform/audit/head-signature';
import { linkAllAuditRows } from './link-audit-rows';

/**
 * Signs where the chain stands, once a day: whoever writes the chain anew afterwards can't sign that day again without the data key.
 * What nobody has chained yet is chained first: after a start the chain may be behind, and the day is signed only once.
 * @returns the head's hash for the server's log, which is kept elsewhere; `null` when the day is signed or nothing is chained
 */
export async function signAuditHead(db: Knex, day: PlainDate): Promise<string | null> {
  await linkAllAuditRows(db);
  const head = (await db('nol_audit_links').orderBy('position', 'desc').first()) as
    | { position: string; link_hash: string }
    | undefined;
  if (!head) return null;
  const position = Number(head.position);
  const signature = signHead({ day, position, linkHash: head.link_hash });
  const { rows } = (await db.raw(
    `insert into nol_audit_heads (day, position, link_hash, signature) values (?, ?, ?, ?)
     on conflict do nothing returning link_hash`,
    [day, position, head.link_hash, signature],
  )) as { rows: { link_hash: string }[] };
  return rows[0]?.link_hash ?? null;
}
