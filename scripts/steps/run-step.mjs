import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StepFailure } from './failure.mjs';
import { showProgress } from './progress.mjs';

const TIED = fileURLToPath(new URL('./tied.mjs', import.meta.url));
const SHOWN_LINES = 30;
const running = new Set();

/** Ends the programs that are still running, as when Ctrl-C comes during a step. */
export function stopSteps() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/**
 * Runs a program as one step with progress; its output goes to `log`, the last lines are shown on failure.
 * @param {{ title: string, program: string, args: string[], cwd: string, log: string,
 *   env?: Record<string, string | undefined>, failure: [string, string], out?: NodeJS.WriteStream }} step
 * @returns {Promise<number>} seconds
 */
export async function runStep(step) {
  mkdirSync(dirname(step.log), { recursive: true });
  const log = createWriteStream(step.log, { mode: 0o600 });
  const progress = showProgress(step.title, step.out);
  const last = [];
  const child = spawn(process.execPath, [TIED, step.program, ...step.args], {
    cwd: step.cwd,
    env: step.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  running.add(child);
  const hear = (line) => {
    log.write(`${line}\n`);
    progress.tell(line);
    last.push(line);
    if (last.length > SHOWN_LINES) last.shift();
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  running.delete(child);
  log.end();
  if (code === 0) return progress.done();
  progress.failed();
  process.stderr.write(`${last.join('\n')}\n`);
  const [chinese, english] = step.failure;
  throw new StepFailure(`${chinese}（日志：${step.log}）`, `${english} (log: ${step.log})`);
}
