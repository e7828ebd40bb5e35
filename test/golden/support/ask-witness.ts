import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The text of each page as pdf.js reads it, in a process of its own. */
export function askWitness(pdf: Buffer): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'witness.mjs')], {
    input: pdf,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as string[];
}
