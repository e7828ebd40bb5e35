// `npm run -s bench:portal`: how fast the portal opens a sheet of 200 items on a slow phone, and answers a key, and how fast the
// server keeps an answer. The last line is one
// JSON object; all its figures are of one run. `--record` keeps them in docs/figures.json.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { recordFigures } from '../figures/record-figures.mjs';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureInstalled } from '../steps/ensure-installed.mjs';
import { openDemoSite } from '../story/open-demo-site.mjs';
import { signIn } from '../story/rest-client.mjs';
import { compiledLoader } from './measure-renderer.mjs';
import { measurePhone } from './measure-phone.mjs';
import { measureSaves } from './measure-saves.mjs';
import { measureScripts } from './measure-scripts.mjs';
import { LONG_CHECKLIST, publishLongChecklist } from './publish-long-checklist.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const varDir = resolve(root, process.env.VAR_DIR ?? 'var');
const ITEMS = 200;

const UNITS = { _ms: 'ms', _kb: 'KB' };
const unitOf = (name) => Object.entries(UNITS).find(([end]) => name.endsWith(end))?.[1] ?? '';
const rounded = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));

function record(figures) {
  const named = Object.entries(figures).map(([name, value]) => [
    `portal.${name}`,
    { value, unit: unitOf(name) },
  ]);
  recordFigures(root, Object.fromEntries(named));
}

/** Begins an inspection by the long checklist, at one of the schools in the inspector's care; gives its document id. */
async function beginInspection(inspector, at) {
  const schools = await inspector.get('/api/inspections/actions/schools');
  const school = schools.body.data[at].documentId;
  const answer = await inspector.post('/api/inspections', {
    data: { school, checklist: LONG_CHECKLIST },
  });
  if (answer.status !== 201) throw new Error(answer.body?.error?.message ?? answer.status);
  return answer.body.data.documentId;
}

await ensureInstalled(root, join(varDir, 'logs'));
await ensureBuilt(root, varDir, ['server', 'portal']);
const load = compiledLoader(root, createRequire(import.meta.url));
const { launchBrowser } = load('platform/browser/launch-browser');
const accountsFile = join(varDir, 'bench-accounts.json');
const site = await openDemoSite({ root, varFolder: varDir, accountsFile, children: 300 });
let figures;
try {
  const accounts = JSON.parse(readFileSync(accountsFile, 'utf8'));
  const account = accounts.find((each) => each.role === 'inspector');
  await publishLongChecklist(site.env.DATABASE_URL, ITEMS);
  const inspector = await signIn(site.address, account);
  const path = `/inspections/${await beginInspection(inspector, 0)}`;
  const browser = await launchBrowser({ varDir });
  try {
    const phone = { browser, address: site.address, account };
    figures = {
      ...(await measurePhone({ ...phone, path, items: ITEMS })),
      ...(await measureScripts({ ...phone, folder: join(root, 'public', 'portal', 'assets') })),
      ...(await measureSaves(inspector, await beginInspection(inspector, 1))),
      items: ITEMS,
    };
  } finally {
    await browser.close();
  }
} finally {
  await site.stop();
}
if (process.argv.includes('--record')) record(figures);
const entries = Object.entries(figures).map(([name, value]) => [name, rounded(value)]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(entries))}\n`);
process.exit(0);
