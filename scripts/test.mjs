// `npm test`: every test, with all set-up of its own. `npm test -- domain` runs one part, and what follows
// a part's name goes to jest: `npm test -- domain -t "school days"`.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { recordFigures } from './figures/record-figures.mjs';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { printFailure, StepFailure } from './steps/failure.mjs';
import { onStop } from './steps/on-stop.mjs';
import { openTestSite } from './steps/open-test-site.mjs';
import { runJest, stopJest } from './steps/run-jest.mjs';
import { stopSteps } from './steps/run-step.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const start = performance.now();

/** Quick and pure ones first, so that a plain mistake is seen after seconds. */
const ORDER = [
  'domain',
  'portal',
  'architecture',
  'platform',
  'setup',
  'documents',
  'integration',
  'browser',
];
/**
 * These wait for the database, for browsers and for renderers: two at a time keep two cores busy. The longest come first, and whoever is
 * done takes the next.
 */
const TWO_AT_A_TIME = ['integration', 'browser', 'platform', 'documents', 'setup'];
/** Parts that need neither a build nor a database. */
const PURE = ['domain', 'portal'];
/** What a part opens of the built pages, beside the server that all but the pure ones start. */
const PAGES = {
  browser: ['panel', 'portal'],
  platform: ['panel', 'portal'],
  integration: ['portal'],
};

function findParts() {
  const found = readdirSync(root).flatMap(
    (name) => /^jest\.(\w+)\.config\.cjs$/.exec(name)?.[1] ?? [],
  );
  const rank = (part) => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);
  return found.sort((a, b) => rank(a) - rank(b));
}

function chooseParts(args) {
  const all = findParts();
  const [name, ...rest] = args;
  if (name === undefined) return { parts: all, jestArgs: [] };
  if (all.includes(name)) return { parts: [name], jestArgs: rest };
  throw new StepFailure(
    `没有名为 ${name} 的测试部分，可选：${all.join('、')}。`,
    `There is no part named ${name}; there are: ${all.join(', ')}.`,
  );
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const lines = results.map(({ part, passed, failed, seconds }) => {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    return `  ${part.padEnd(14)}${counts} ${seconds.toFixed(1).padStart(7)} s`;
  });
  const total = (performance.now() - start) / 1000;
  lines.push(`  ${'total'.padEnd(14)}${''.padStart(24)} ${total.toFixed(1).padStart(7)} s`);
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
  process.stdout.write(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed\n`);
  return { passed: sum('passed'), failed: sum('failed'), total };
}

async function test() {
  const record = process.argv.includes('--record');
  const { parts, jestArgs } = chooseParts(
    process.argv.slice(2).filter((arg) => arg !== '--record'),
  );
  checkNode();
  const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
  checkWritable(varFolder);
  let site = null;
  onStop(async () => {
    stopSteps();
    stopJest();
    await site?.stop();
    process.exit(130);
  });
  await ensureInstalled(root, join(varFolder, 'logs'));
  const prepared = parts.filter((part) => !PURE.includes(part));
  if (prepared.length > 0) {
    const pages = new Set(prepared.flatMap((part) => PAGES[part] ?? []));
    await ensureBuilt(root, varFolder, ['server', ...pages]);
    site = await openTestSite(root, varFolder);
  }
  const results = [];
  const run = async (part) => {
    process.stdout.write(`\n▶ ${part}\n`);
    const resultFile = join(varFolder, 'test', `${part}.json`);
    const env = { ...(site?.env ?? process.env), NODE_ENV: 'test' };
    results.push({ part, ...(await runJest(root, part, jestArgs, env, resultFile)) });
  };
  try {
    for (const part of parts.filter((each) => !TWO_AT_A_TIME.includes(each))) await run(part);
    const queue = TWO_AT_A_TIME.filter((part) => parts.includes(part));
    const lane = async () => {
      for (let part = queue.shift(); part !== undefined; part = queue.shift()) await run(part);
    };
    await Promise.all([lane(), lane()]);
  } finally {
    await site?.stop();
  }
  const { passed, failed, total } = report(results);
  if (record && jestArgs.length === 0 && failed === 0 && parts.length === findParts().length) {
    recordFigures(root, {
      'test.seconds': { value: total, unit: 's' },
      'test.passed': { value: passed, unit: '' },
    });
  }
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

test().catch((error) => {
  printFailure(error);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
});
