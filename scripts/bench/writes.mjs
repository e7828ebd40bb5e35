// `npm run -s bench:writes`: what a guarded write, the clock's scan and a list cost. The last line is one JSON object, all of one run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureInstalled } from '../steps/ensure-installed.mjs';
import { openDemoSite } from '../story/open-demo-site.mjs';
import { signIn } from '../story/rest-client.mjs';
import { record, rounded } from './figures.mjs';
import { fillDistrict } from './fill-district.mjs';
import { loadInside } from './load-inside.mjs';
import { measureConflicts } from './measure-conflicts.mjs';
import { measureList } from './measure-list.mjs';
import { compiledLoader } from './measure-renderer.mjs';
import { measureScan } from './measure-scan.mjs';
import { measureWrites, WRITES } from './measure-writes.mjs';
import { prepareCases } from './prepare-cases.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const varDir = resolve(root, process.env.VAR_DIR ?? 'var');
const CHILDREN = 100_000;
const ABSENCES = 200_000;

await ensureInstalled(root, join(varDir, 'logs'));
await ensureBuilt(root, varDir, ['server']);
const load = compiledLoader(root, createRequire(import.meta.url));
const accountsFile = join(varDir, 'bench-accounts.json');
// The queue's clock stays off: the scan is measured, and must not be taken by somebody else meanwhile.
const env = { NOL_WORKER: 'off' };
const site = await openDemoSite({ root, varFolder: varDir, accountsFile, children: 600, env });
const databaseUrl = site.env.DATABASE_URL;
const client = new pg.Client({ connectionString: databaseUrl });
let figures;
try {
  await client.connect();
  const account = JSON.parse(readFileSync(accountsFile, 'utf8')).find(
    (each) => each.role === 'principal',
  );
  await fillDistrict(client, { children: CHILDREN, absences: ABSENCES });
  const [contested, ...cases] = await prepareCases(databaseUrl, account.schoolCode, WRITES + 1);
  const principal = await signIn(site.address, account);
  const strapi = await loadInside(root, site.env);
  figures = {
    ...(await measureWrites({ strapi, load, account, cases })),
    ...(await measureScan({ strapi, load, client })),
    ...(await measureConflicts(principal, contested)),
    ...(await measureList({ principal, client, schoolCode: account.schoolCode })),
    children: CHILDREN,
    absences: ABSENCES,
  };
} finally {
  await client.end();
  await site.stop();
}
if (process.argv.includes('--record')) record(root, 'writes', figures);
process.stdout.write(`${JSON.stringify(rounded(figures))}\n`);
process.exit(0);
