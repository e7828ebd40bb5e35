import { Client } from 'pg';

/** Everything whose change would mean that a refused request stored something. */
const KEPT = [
  'zones',
  'towns',
  'villages',
  'schools',
  'school_classes',
  'staff_members',
  'students',
  'guardians',
  'enrolments',
  'assignment_kinds',
  'responsibility_assignments',
  'personal_grants',
  'absences',
  'cases',
  'case_events',
  'persuasion_visits',
  'official_documents',
  'services_of_documents',
  'attachments',
  'document_template_versions',
  'leading_groups',
  'alarms',
  'responsibility_letters',
  'enrolment_movements',
  'deferrals',
  'child_plans',
  'pairing_records',
  'pairings',
  'place_contacts',
  'home_visits',
  'tip_off_referrals',
  'tip_off_messages',
  'tip_offs',
  'home_teaching_follow_ups',
  'home_teaching_sessions',
  'home_teachings',
  'settings',
  'calendar_days',
  'school_terms',
  'checklists',
  'checklist_versions',
  'inspections',
  'findings',
  'finding_events',
  'audit_entries',
  'nol_number_sequences',
  'up_users',
];

export type Row = Record<string, unknown>;

/** The database behind a server, seen from outside. */
export type Rows = {
  /** rows of a statement */
  query(sql: string, values?: unknown[]): Promise<Row[]>;
  /** the first one; fails when there is none */
  one(sql: string, values?: unknown[]): Promise<Row>;
  count(table: string): Promise<number>;
  /** a mark a table that differs as soon as a row came, went or was written again, even with the same values */
  fingerprint(): Promise<Record<string, string>>;
  /** runs statements behind the database's own gate, to set up what would take a term to come about */
  behindTheGate(work: (query: Rows['query']) => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

export async function rowsOf(databaseUrl: string): Promise<Rows> {
  const client = new Client({ connectionString: databaseUrl });
  let lost: Error | null = null;
  // Some tests kill the database under us; the next query then says so.
  client.on('error', (error) => (lost = error));
  await client.connect();
  const query = async (sql: string, values: unknown[] = []): Promise<Row[]> => {
    if (lost) throw lost;
    return (await client.query<Row>(sql, values)).rows;
  };
  const one = async (sql: string, values: unknown[] = []): Promise<Row> => {
    const [row] = await query(sql, values);
    if (!row) throw new Error(`no row: ${sql}`);
    return row;
  };
  return {
    query,
    one,
    count: async (table) => Number((await one(`select count(*) as n from ${table}`)).n),
    fingerprint: async () => {
      const parts = KEPT.map(
        (table) =>
          `select '${table}' as name, count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) as mark from ${table}`,
      );
      const rows = await query(parts.join(' union all '));
      return Object.fromEntries(rows.map((row) => [String(row.name), String(row.mark)]));
    },
    behindTheGate: async (work) => {
      await query('begin');
      try {
        await query(`select set_config('nol.guard', 'open', true)`);
        await work(query);
        await query('commit');
      } catch (error) {
        await query('rollback');
        throw error;
      }
    },
    close: async () => {
      if (!lost) await client.end();
    },
  };
}
