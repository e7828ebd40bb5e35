// `npm run -s bench:documents`: how fast papers are printed. The last line is one JSON object.
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compiledLoader, measureRenderer } from './measure-renderer.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const varDir = resolve(root, process.env.VAR_DIR ?? 'var');

/** Three significant figures are all that such a measurement carries. */
function rounded(figures) {
  const entries = Object.entries(figures).map(([name, value]) => [
    name,
    Number.isInteger(value) ? value : Number(value.toPrecision(3)),
  ]);
  return Object.fromEntries(entries);
}

const load = compiledLoader(root, createRequire(import.meta.url));
const figures = await measureRenderer({ load, varDir });
process.stdout.write(`${JSON.stringify(rounded(figures))}\n`);
