import type { Knex } from 'knex';
import { AUDIT_CHAIN } from './audit-chain';
import {
  APPEND_ONLY_TABLES,
  CHECKS,
  FROZEN_AFTER_DRAFT,
  FROZEN_COLUMNS,
  FROZEN_WHEN_ISSUED,
  GATED_TABLES,
  KEPT_TABLES,
} from './gates';
import { findLinkTables } from './link-tables';
import { LOOKUP_INDEXES } from './lookup';
import { UNIQUE_INDEXES } from './unique';
import { VERSION_STATEMENTS } from './versions';

const GATE_FUNCTION = `
create or replace function nol_require_gate() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('nol.guard', true), '') <> 'open' then
    raise exception '% 只能由业务操作写入，不能直接改动数据库。', tg_table_name using errcode = 'P0001';
  end if;
  return coalesce(new, old);
end $$`;

const APPEND_ONLY_FUNCTION = `
create or replace function nol_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% 的历史记录不能修改或删除。', tg_table_name using errcode = 'P0001';
end $$`;

/** TRUNCATE fires no row trigger: without a statement trigger it would empty the audit in silence. */
const NEVER_EMPTIED_FUNCTION = `
create or replace function nol_never_emptied() returns trigger language plpgsql as $$
begin
  raise exception '% 不能清空。', tg_table_name using errcode = 'P0001';
end $$`;

const KEPT_FUNCTION = `
create or replace function nol_kept() returns trigger language plpgsql as $$
begin
  raise exception '% 的记录不能删除，请用对应的业务操作办结或作废。', tg_table_name using errcode = 'P0001';
end $$`;

function frozenFunction(table: string, columns: string[]): string {
  const tests = columns
    .map(
      (
        column,
      ) => `if old.${column} is not null and new.${column} is distinct from old.${column} then
    raise exception '${table}.${column} 一经确定不能更改。' using errcode = 'P0001'; end if;`,
    )
    .join('\n  ');
  const whenIssued =
    table === 'official_documents'
      ? `if old.state in ('DOC_ISSUED', 'DOC_VOIDED') and new.state <> 'DOC_VOIDED' and new.state <> old.state then
    raise exception '已制发的文书只能作废，已作废的文书不能恢复。' using errcode = 'P0001'; end if;
  if old.state in ('DOC_ISSUED', 'DOC_VOIDED') and (${FROZEN_WHEN_ISSUED.map((column) => `new.${column} is distinct from old.${column}`).join(' or ')}) then
    raise exception '已制发的文书不能更改内容。' using errcode = 'P0001'; end if;`
      : '';
  return `create or replace function nol_frozen_${table}() returns trigger language plpgsql as $$
begin
  ${tests}
  ${whenIssued}
  return new;
end $$`;
}

function publishedFunction(table: string, columns: string[]): string {
  const changed = columns.map((column) => `new.${column} is distinct from old.${column}`);
  return `create or replace function nol_published_${table}() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.state = 'DRAFT' or ${changed.join(' or ')}) then
    raise exception '已发布、已提交的内容不能更改，请另建新的一版。' using errcode = 'P0001'; end if;
  return new;
end $$`;
}

const NUMBER_SEQUENCES = `
create table if not exists nol_number_sequences (
  issuer text not null, series text not null, year integer not null, last integer not null,
  primary key (issuer, series, year))`;

const SIGN_IN_FAILURES = `
create table if not exists nol_sign_in_failures (
  account text primary key, failures integer not null, since timestamptz not null)`;

/** How often the public has reported, looked up and replied lately, all together; no addresses (src/access/public-throttle). */
const PUBLIC_ACTS = `
create table if not exists nol_public_acts (
  act text primary key, acts integer not null, since timestamptz not null)`;

/** Records that a scan could not judge, with the code of the refusal and nothing of the record (src/usecases/scan). */
const SCAN_FAILURES = `
create table if not exists nol_scan_failures (
  scan text not null, record text not null, reason text not null, times integer not null default 1,
  since timestamptz not null default clock_timestamp(), last_at timestamptz not null default clock_timestamp(),
  primary key (scan, record))`;

/** Acts by person and Idempotency-Key, with a hash of what was asked: sent again, what was done the first time is answered (src/guard/repeat). */
const ACTS_DONE = `
create table if not exists nol_acts_done (
  actor text not null, key text not null, document_id text not null, at timestamptz not null default now(),
  primary key (actor, key));
alter table nol_acts_done add column if not exists request_hash text`;

/**
 * Ensures what Strapi's schema sync does not know, after it has run, at every boot: unique and lookup indexes, checks, and the
 * triggers that keep case material behind the guard. Idempotent.
 */
export async function ensureConstraints(db: Knex): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.constraints'))`);
    await trx.raw(NUMBER_SEQUENCES);
    await trx.raw(SIGN_IN_FAILURES);
    await trx.raw(ACTS_DONE);
    await trx.raw(PUBLIC_ACTS);
    await trx.raw(SCAN_FAILURES);
    for (const statement of VERSION_STATEMENTS) await trx.raw(statement);
    await trx.raw(`create sequence if not exists nol_child_no`);
    for (const { name, table, columns, where } of UNIQUE_INDEXES) {
      await trx.raw(
        `create unique index if not exists ${name} on ${table} (${columns})${where ? ` where ${where}` : ''}`,
      );
    }
    for (const { name, table, columns, where } of LOOKUP_INDEXES) {
      await trx.raw(
        `create index if not exists ${name} on ${table} (${columns})${where ? ` where ${where}` : ''}`,
      );
    }
    for (const { name, table, condition } of CHECKS) {
      await trx.raw(`alter table ${table} drop constraint if exists ${name}`);
      await trx.raw(`alter table ${table} add constraint ${name} check (${condition})`);
    }
    await trx.raw(GATE_FUNCTION);
    await trx.raw(APPEND_ONLY_FUNCTION);
    await trx.raw(NEVER_EMPTIED_FUNCTION);
    await trx.raw(KEPT_FUNCTION);
    for (const statement of AUDIT_CHAIN) await trx.raw(statement);
    const links = await findLinkTables(trx);
    for (const table of [...GATED_TABLES, ...links.gated]) {
      await trx.raw(
        `create or replace trigger nol_never_emptied before truncate on ${table} for each statement execute function nol_never_emptied()`,
      );
      await trx.raw(
        `create or replace trigger nol_gate before insert or update or delete on ${table} for each row execute function nol_require_gate()`,
      );
    }
    for (const table of KEPT_TABLES) {
      await trx.raw(
        `create or replace trigger nol_kept before delete on ${table} for each row execute function nol_kept()`,
      );
    }
    for (const table of [...APPEND_ONLY_TABLES, ...links.appendOnly]) {
      await trx.raw(
        `create or replace trigger nol_append_only before update or delete on ${table} for each row execute function nol_append_only()`,
      );
    }
    for (const [table, columns] of Object.entries(FROZEN_AFTER_DRAFT)) {
      await trx.raw(publishedFunction(table, columns));
      await trx.raw(
        `create or replace trigger nol_published before update on ${table} for each row execute function nol_published_${table}()`,
      );
    }
    for (const [table, columns] of Object.entries(FROZEN_COLUMNS)) {
      await trx.raw(frozenFunction(table, columns));
      await trx.raw(
        `create or replace trigger nol_frozen before update on ${table} for each row execute function nol_frozen_${table}()`,
      );
    }
  });
}
