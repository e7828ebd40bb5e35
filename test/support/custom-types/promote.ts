import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ended } from '../site/load-demo';
import { ROOT } from '../site/runner';

/** A design as the Content-Type Builder writes it: 留守儿童走访登记. */
export const DESIGN = join(__dirname, 'fixtures', 'api');

type Promotion = {
  answer?: string;
  args?: string[];
  /** Is told the process once it runs. */
  begun?: (pid: number) => void;
};

/** Runs the promotion as `npm run promote` does, on a database of a test's own. */
export async function promote(
  databaseUrl: string,
  from: string,
  { answer, args = ['--yes'], begun }: Promotion = {},
): Promise<Ended> {
  const program = spawn(
    process.execPath,
    [join(ROOT, 'dist/src/setup/custom-types/promote.js'), '--from', from, ...args],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  if (program.pid !== undefined) begun?.(program.pid);
  let output = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  program.stdin.end(answer === undefined ? '' : `${answer}\n`);
  const code = await new Promise<number | null>((resolve) => program.once('close', resolve));
  return { code, output };
}
