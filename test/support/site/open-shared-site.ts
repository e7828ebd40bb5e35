import { writeFileSync } from 'node:fs';
import { personOf } from '../rest/people';
import { rowsOf } from '../rows/rows';
import { queueIsDone, stopOwnScans } from '../rows/stillness';
import { createTestDatabase } from '../test-database';
import { loadDemo } from './load-demo';
import { keepRunning } from './running-server';
import { SITE_FILE, type SharedSite } from './shared-site';
import { startTestServer } from './start-test-server';

const FILLED = 'filled';

/** Before the first suite: the demo district once, as a template, and one server on a copy of it. */
export default async function openSharedSite(): Promise<void> {
  const filled = await createTestDatabase(FILLED);
  await loadDemo(filled.url);
  const template = `test_${FILLED}`;
  const { url } = await createTestDatabase('shared', template);
  const server = await startTestServer('shared', url);
  keepRunning(server);
  const { address, databaseUrl, logFile } = server;
  await comeToRest(address, databaseUrl);
  const site: SharedSite = { address, databaseUrl, logFile, template };
  writeFileSync(SITE_FILE(), JSON.stringify(site));
}

/** Lets the clocks and the printing of what was loaded run out: afterwards only the tests write. */
async function comeToRest(address: string, databaseUrl: string): Promise<void> {
  const admin = await personOf(address, 'district-admin');
  const rows = await rowsOf(databaseUrl);
  await stopOwnScans(rows);
  const scan = await admin.post('/api/demo/run-jobs', {});
  if (scan.status !== 200) throw new Error(scan.text);
  await queueIsDone(rows);
  await rows.close();
}
