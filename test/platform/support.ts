import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = resolve(__dirname, '../..');

/** A new folder that every user may enter, below the run's own var folder. */
export function newFolder(name: string): string {
  return mkdtempSync(join(process.env['VAR_DIR'] ?? join(ROOT, 'var', 'test'), `${name}-`));
}

/** A started program whose output is kept. */
export type Program = {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** exit code, or the signal's name */
  readonly ended: Promise<number | string>;
};

const started = new Set<ChildProcess>();

// A failing test must not leave its programs behind: they would keep the ports and the run itself.
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
});

/** Starts `node <args>` in the project folder; killed after the test if it still runs. */
export function startNode(args: readonly string[], options: SpawnOptions = {}): Program {
  return startProgram(process.execPath, args, options);
}

/** Starts a program in the project folder; killed after the test if it still runs. */
export function startProgram(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Program {
  const child = spawn(command, args, { cwd: ROOT, ...options });
  started.add(child);
  let output = '';
  const hear = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? '');
    });
  });
  return { child, output: () => output, ended };
}

/** Waits until `look` gives something; fails with what was seen last. */
export async function eventually<T>(
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  describe: () => string,
  milliseconds = 150_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`it never happened; seen: ${describe()}`);
    await sleep(50);
  }
}
