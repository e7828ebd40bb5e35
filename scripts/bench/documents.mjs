// `npm run -s bench:documents`: how fast papers are printed and issued. The last line is one JSON object; all its figures are of one run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureInstalled } from '../steps/ensure-installed.mjs';
import { openDemoSite } from '../story/open-demo-site.mjs';
import { signIn } from '../story/rest-client.mjs';
import { record, rounded } from './figures.mjs';
import { issueNotices } from './issue-notices.mjs';
import { measureBatch } from './measure-batch.mjs';
import { compiledLoader, measureRenderer } from './measure-renderer.mjs';
import { prepareCases } from './prepare-cases.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const varDir = resolve(root, process.env.VAR_DIR ?? 'var');
const WARM_UP = 40;
const ISSUED = 500;

/** From the REST call to stored bytes, in a demo district of its own; the first papers warm browser and server up. */
async function measureIssuing() {
  const accountsFile = join(varDir, 'bench-accounts.json');
  const site = await openDemoSite({ root, varFolder: varDir, accountsFile, children: 600 });
  try {
    const account = JSON.parse(readFileSync(accountsFile, 'utf8')).find(
      (each) => each.role === 'principal',
    );
    const principal = await signIn(site.address, account);
    const databaseUrl = site.env.DATABASE_URL;
    const cases = await prepareCases(databaseUrl, account.schoolCode, WARM_UP + ISSUED);
    await issueNotices({ principal, databaseUrl, caseIds: cases.slice(0, WARM_UP) });
    const issued = await issueNotices({ principal, databaseUrl, caseIds: cases.slice(WARM_UP) });
    return { ...issued, batch_per_s: await measureBatch(principal, issued.documents) };
  } finally {
    await site.stop();
  }
}

await ensureInstalled(root, join(varDir, 'logs'));
await ensureBuilt(root, varDir, ['server']);
const load = compiledLoader(root, createRequire(import.meta.url));
const printed = await measureRenderer({ load, varDir });
const issued = await measureIssuing();
const figures = {
  ...printed,
  issue_per_s: issued.issue_per_s,
  issue_ratio: issued.issue_per_s / printed.raw_per_s,
  batch_per_s: issued.batch_per_s,
  batch_to_issue: issued.batch_per_s / issued.issue_per_s,
  failures: printed.failures + issued.failures,
};
if (process.argv.includes('--record')) record(root, 'documents', figures);
process.stdout.write(`${JSON.stringify(rounded(figures))}\n`);
process.exit(0);
