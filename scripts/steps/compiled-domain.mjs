import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './ensure-built.mjs';

/**
 * The compiled rules and settings of the sources as they stand, compiled anew where they changed: a list made from an old build would
 * leave out what is new. Progress goes to standard error, because callers print what they found.
 * @returns {Promise<(file: string) => any>} reads a file below src/domain, e.g. 'catalogue.js'
 */
export async function compiledDomain(root) {
  await ensureBuilt(root, resolve(root, process.env.VAR_DIR ?? 'var'), ['server'], process.stderr);
  const require = createRequire(import.meta.url);
  return (file) => require(join(root, 'dist/src/domain', file));
}
