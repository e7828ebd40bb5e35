import { withClient } from '../postgres/ensure-database';

/** `empty`: no child in it; `demo`: the demo district; `real`: children, but no demo. */
export type DatabaseContent = 'empty' | 'demo' | 'real';

/** Looks into a database without starting the server: the demo district belongs into an empty one only. */
export async function readDatabaseContent(url: string): Promise<DatabaseContent> {
  return withClient(url, async (client) => {
    const tables = await client.query<{ students: string | null; settings: string | null }>(
      "SELECT to_regclass('students')::text AS students, to_regclass('settings')::text AS settings",
    );
    const found = tables.rows[0];
    if (!found?.students || !found.settings) return 'empty';
    // The loader writes this row in the transaction that writes the children: both or neither.
    const demo = await client.query('SELECT 1 FROM settings WHERE key = $1 LIMIT 1', [
      'demo.district',
    ]);
    if (demo.rowCount !== 0) return 'demo';
    const children = await client.query('SELECT 1 FROM students LIMIT 1');
    return children.rowCount === 0 ? 'empty' : 'real';
  });
}
