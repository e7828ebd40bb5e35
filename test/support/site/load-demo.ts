import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fromRunner, ROOT } from './runner';

/** A Thursday evening of a running term: the tests' own today is the Friday after it, whatever the real date. */
export const LOADED_ON = '2026-11-19';
export const NOW = '2026-11-20T10:00:00+08:00';
export const TODAY = '2026-11-20';
const CHILDREN = '600';

export const accountsFile = (): string => join(fromRunner('VAR_DIR'), 'integration-accounts.json');

/** Where the loader puts the demo's pictures; each server begins with a copy, as with a copy of the database. */
export const demoFiles = (): string => join(fromRunner('VAR_DIR'), 'demo-files');

/** What a program said and how it ended. */
export type Ended = { code: number | null; output: string };

/** Runs the demo loader as an operator would. */
export async function runDemoLoader(
  databaseUrl: string,
  args: readonly string[],
  accounts = accountsFile(),
): Promise<Ended> {
  const program = spawn(
    process.execPath,
    [join(ROOT, 'dist/src/setup/demo/cli.js'), '--accounts', accounts, ...args],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        FILES_DIR: demoFiles(),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => program.once('close', resolve));
  return { code, output };
}

/** Loads the small demo district every suite starts from. Loaded again it has the same accounts: known passwords are kept. */
export async function loadDemo(databaseUrl: string): Promise<void> {
  const args = ['--children', CHILDREN, '--today', LOADED_ON];
  const { code, output } = await runDemoLoader(databaseUrl, args);
  if (code !== 0) throw new Error(`the demo loader ended with ${String(code)}:\n${output}`);
}
