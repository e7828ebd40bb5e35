/**
 * What instances hold in memory and how they learn that it changed: each table of versions has one row, and triggers raise it in the
 * transaction of the change.
 */
const VERSIONS: Record<string, readonly string[]> = {
  nol_reference_version: [
    'settings',
    'calendar_days',
    'school_terms',
    'field_definitions',
    'document_template_versions',
  ],
  nol_permission_version: ['up_permissions', 'up_permissions_role_lnk'],
};

function statementsOf(version: string, tables: readonly string[]): string[] {
  const changed = version.replace('_version', '_changed');
  return [
    `create table if not exists ${version} (one boolean primary key default true check (one), version bigint not null)`,
    `insert into ${version} (version) values (1) on conflict do nothing`,
    `create or replace function ${changed}() returns trigger language plpgsql as $$
begin
  update ${version} set version = version + 1;
  return null;
end $$`,
    ...tables.map(
      (table) =>
        `create or replace trigger ${changed} after insert or update or delete or truncate on ${table} for each statement execute function ${changed}()`,
    ),
  ];
}

export const VERSION_STATEMENTS: readonly string[] = Object.entries(VERSIONS).flatMap(
  ([version, tables]) => statementsOf(version, tables),
);
