/** The chain over the audit and its signed heads: rows that are only ever added, whoever asks. */
export const AUDIT_CHAIN: readonly string[] = [
  `create table if not exists nol_audit_links (
     position bigint primary key, audit_id integer not null unique, row_hash text not null, link_hash text not null,
     linked_at timestamptz not null default now())`,
  `create table if not exists nol_audit_heads (
     day date primary key, position bigint not null, link_hash text not null, signature text not null,
     signed_at timestamptz not null default now())`,
  ...['nol_audit_links', 'nol_audit_heads'].flatMap((table) => [
    `create or replace trigger nol_append_only before update or delete on ${table} for each row execute function nol_append_only()`,
    `create or replace trigger nol_never_emptied before truncate on ${table} for each statement execute function nol_never_emptied()`,
  ]),
];
