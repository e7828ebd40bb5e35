import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { accountsFile } from '../site/load-demo';
import { ROOT } from '../site/runner';

/** Tells a story as `npm run story -- NAME` does, on the site of a suite; throws all that it said when an answer is not as promised. */
export async function told(address: string, name: string): Promise<string> {
  const script = join(ROOT, 'scripts/story.mjs');
  const teller = spawn(
    process.execPath,
    [script, name, '--against', address, '--accounts', accountsFile()],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [teller.stdout, teller.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => teller.once('close', resolve));
  if (code !== 0) throw new Error(output);
  return output;
}
