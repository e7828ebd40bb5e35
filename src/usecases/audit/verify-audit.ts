import type { Knex } from 'knex';
import { isSignedHead } from '../../platform/audit/head-signature';
import { CHAIN_START, linkHash } from '../../platform/audit/link-hash';
import { AUDIT_CONTENT, auditRowHash, type AuditContent } from '../../platform/audit/row-hash';

/** What a check of the whole audit found. No breaks: nothing was changed, taken out or put in between since it was written. */
export type AuditState = {
  rows: number;
  links: number;
  /** the last day whose head is signed */
  signedUntil: string | null;
  /** rows that wait for the chain; more than a few seconds' worth means that no server runs */
  waiting: number;
  breaks: string[];
};

const AT_ONCE = 5000;
const BREAKS_TOLD = 20;

type Linked = AuditContent & {
  position: string;
  audit_id: number;
  row_id: number | null;
  linked_hash: string;
  row_hash: string | null;
  link_hash: string;
};

/** Reads every audit row, link and signed head, and says in Chinese what is not as it was written. Changes nothing. */
export async function verifyAudit(db: Knex): Promise<AuditState> {
  const breaks: string[] = [];
  const heads = await headsByPosition(db);
  let position = 0;
  let previous = CHAIN_START;
  for (;;) {
    const links = await linksAfter(db, position);
    for (const link of links) {
      position += 1;
      breaks.push(...breaksOf(link, position, previous));
      previous = link.link_hash;
      position = Number(link.position);
      for (const head of heads.get(position) ?? []) breaks.push(...breaksOfHead(head, previous));
      heads.delete(position);
    }
    if (links.length < AT_ONCE || breaks.length > BREAKS_TOLD) break;
  }
  if (breaks.length <= BREAKS_TOLD)
    for (const [{ day }] of heads.values())
      breaks.push(`${day} 已签名的链尾不在链上：其后的链被截去或重写`);
  return { ...(await countsOf(db)), breaks: breaks.slice(0, BREAKS_TOLD) };
}

function breaksOf(link: Linked, position: number, previous: string): string[] {
  const breaks: string[] = [];
  const at = `第 ${link.position} 环（审计记录 ${link.audit_id}）`;
  if (Number(link.position) !== position) breaks.push(`第 ${position} 环缺失`);
  if (link.row_id === null) breaks.push(`${at}：审计记录已被删除`);
  else if (link.row_hash !== link.linked_hash || auditRowHash(link) !== link.row_hash)
    breaks.push(`${at}：审计记录的内容已被改动`);
  const chained = { position, auditId: link.audit_id, rowHash: link.linked_hash };
  if (linkHash(previous, chained) !== link.link_hash) breaks.push(`${at}：与前一环接不上`);
  return breaks;
}

type Head = { day: string; position: number; link_hash: string; signature: string };

function breaksOfHead(head: Head, reached: string): string[] {
  const { day, position, link_hash: signed, signature } = head;
  if (!isSignedHead({ day, position, linkHash: signed }, signature))
    return [`${day} 的链尾签名无效`];
  return signed === reached ? [] : [`${day} 签名之后，链在第 ${position} 环之前被重写`];
}

async function headsByPosition(db: Knex): Promise<Map<number, [Head, ...Head[]]>> {
  const { rows } = (await db.raw(
    `select to_char(day, 'YYYY-MM-DD') as day, position::int, link_hash, signature from nol_audit_heads order by day`,
  )) as { rows: Head[] };
  const found = new Map<number, [Head, ...Head[]]>();
  for (const head of rows) {
    const same = found.get(head.position);
    if (same) same.push(head);
    else found.set(head.position, [head]);
  }
  return found;
}

const linksAfter = async (db: Knex, position: number): Promise<Linked[]> =>
  (await db('nol_audit_links as l')
    .leftJoin('audit_entries as a', 'a.id', 'l.audit_id')
    .where('l.position', '>', position)
    .orderBy('l.position')
    .limit(AT_ONCE)
    .select(
      'l.position',
      'l.audit_id',
      'l.row_hash as linked_hash',
      'l.link_hash',
      'a.id as row_id',
      'a.row_hash',
      ...AUDIT_CONTENT.filter((column) => column !== 'at').map((column) => `a.${column}`),
      // The column keeps UTC without saying so; a driver would read it in the time zone of the machine.
      db.raw(`to_char(a.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`),
    )) as Linked[];

async function countsOf(db: Knex): Promise<Omit<AuditState, 'breaks'>> {
  const { rows } = (await db.raw(
    `select (select count(*) from audit_entries)::int as rows, (select count(*) from nol_audit_links)::int as links,
       (select to_char(max(day), 'YYYY-MM-DD') from nol_audit_heads) as "signedUntil",
       (select count(*) from audit_entries a where not exists
         (select 1 from nol_audit_links l where l.audit_id = a.id))::int as waiting`,
  )) as { rows: [Omit<AuditState, 'breaks'>] };
  return rows[0];
}
