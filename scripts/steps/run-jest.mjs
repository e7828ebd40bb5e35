import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { listDescendants } from './list-descendants.mjs';

const TIED = fileURLToPath(new URL('./tied.mjs', import.meta.url));
/** After its report a test process has this long to end; longer means that a test left something running. */
const LINGER_MS = 30_000;
const running = new Set();

function end(jest) {
  if (jest.exitCode !== null || jest.pid === undefined) return;
  process.kill(-jest.pid, 'SIGKILL');
}

/** Ends the test processes and everything they started. */
export function stopJest() {
  for (const jest of running) end(jest);
}

/**
 * Runs one jest configuration with its output shown.
 * A suite that can't even be loaded counts as one failure, a skipped or planned test too: a test that does
 * not run proves nothing.
 * @returns {Promise<{ passed: number, failed: number, seconds: number }>}
 */
export async function runJest(root, part, args, env, resultFile) {
  const start = performance.now();
  mkdirSync(dirname(resultFile), { recursive: true });
  rmSync(resultFile, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = join(root, `jest.${part}.config.cjs`);
  const report = ['--json', `--outputFile=${resultFile}`];
  const child = spawn(
    process.execPath,
    [TIED, process.execPath, jest, '--config', config, ...report, ...args],
    // jest prints its JSON to standard output as well; people read standard error. Through a pipe, because two
    // parts may run side by side: then each suite comes as one block.
    { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], detached: true },
  );
  running.add(child);
  child.stderr.on('data', (chunk) => process.stderr.write(chunk));
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const watch = setInterval(() => {
    const reported = statSync(resultFile, { throwIfNoEntry: false })?.mtimeMs;
    if (reported === undefined || Date.now() - reported < LINGER_MS) return;
    // The processes by name, or none: then a connection or a timer is what keeps it.
    const left = listDescendants(child.pid).map(({ command }) => `  ${command.slice(0, 200)}\n`);
    process.stderr.write(
      `${part}: a test left something running, ended by force\n${left.join('')}`,
    );
    end(child);
  }, 1000);
  const code = await exited;
  running.delete(child);
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  return { ...countTests(resultFile, code), seconds };
}

function countTests(resultFile, code) {
  if (!existsSync(resultFile)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  const failed =
    result.numFailedTests +
    result.numRuntimeErrorTestSuites +
    result.numPendingTests +
    result.numTodoTests;
  // Global set-up or tear-down may fail while every test passed.
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
