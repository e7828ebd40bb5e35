// `npm run rules:mutate`: lets each rule in turn find nothing and moves each setting by one unit; at least one
// test of the domain must fail each time. A mutant that every test passes is a rule nobody would miss.
// `npm run rules:mutate -- NOTICE-01 notice.days` tries these alone.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compiledDomain } from '../steps/compiled-domain.mjs';
import { testsOfRules } from './tests-of-rules.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const read = await compiledDomain(root);
const codes = read('catalogue.js').RULES.map(({ code }) => code);
const keys = Object.keys(read('kernel/settings-catalogue.js').SETTINGS);
const tests = testsOfRules(root, [...codes, ...keys]);

/** A process that runs test files (all when none is named) with one thing changed; answers true when a test failed. */
function openLane() {
  const lane = fork(join(root, 'scripts/rules/mutant-lane.cjs'), {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    fails: (mutant, files) =>
      new Promise((resolve, reject) => {
        const ended = (code) => reject(new Error(`the lane ended with ${code}`));
        lane.once('exit', ended);
        lane.once('message', ({ failed }) => {
          lane.off('exit', ended);
          resolve(failed);
        });
        lane.send({ mutant, files });
      }),
    close: () => lane.disconnect(),
  };
}

/** First the tests that name the rule or setting, then all: it may be proved by a test of something larger. */
async function isNoticed(lane, mutant) {
  const named = [...new Set((tests.get(mutant) ?? []).map(({ file }) => file))];
  if (named.length > 0 && (await lane.fails(mutant, named))) return true;
  return lane.fails(mutant, []);
}

const start = performance.now();
const asked = process.argv.slice(2);
const mutants = asked.length > 0 ? asked : [...codes, ...keys];
const survived = [];

const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, openLane);
if (await lanes[0].fails('', [])) {
  process.stderr.write('✗ 未改动时已有测试失败。 Tests fail without any mutant.\n');
  process.exit(1);
}
const waiting = [...mutants];
async function work(lane) {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    if (await isNoticed(lane, mutant)) continue;
    survived.push(mutant);
    process.stdout.write(`✗ ${mutant}: no test noticed\n`);
  }
  lane.close();
}
await Promise.all(lanes.map(work));
process.stdout.write(
  `${JSON.stringify({
    rules: codes.length,
    settings: keys.length,
    tried: mutants.length,
    survived: survived.sort(),
    seconds: Math.round((performance.now() - start) / 1000),
  })}\n`,
);
process.exitCode = survived.length === 0 ? 0 : 1;
