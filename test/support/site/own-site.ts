import { rowsOf } from '../rows/rows';
import { stopOwnScans } from '../rows/stillness';
import { createTestDatabase } from '../test-database';
import { sharedSite } from './shared-site';
import { startTestServer, type TestServer } from './start-test-server';

/** A server and a copy of the demo district for a suite that moves the clock, races or kills. Its scans run when the suite asks for them. */
export async function openOwnSite(
  name: string,
  env: Record<string, string | undefined> = {},
): Promise<TestServer & { close: () => Promise<void> }> {
  const database = await createTestDatabase(name, sharedSite().template);
  const server = await startTestServer(name, database.url, env);
  if (env['NOL_WORKER'] !== 'off') {
    const rows = await rowsOf(database.url);
    await stopOwnScans(rows);
    await rows.close();
  }
  return {
    ...server,
    close: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
