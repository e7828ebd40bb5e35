import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Where measured figures are kept; README and documents read them from here. */
export const FIGURES_FILE = 'docs/figures.json';

/** `{ "<name>": { value, unit, machine, measured } }`; empty when nothing was measured yet. */
export function readFigures(root) {
  const file = join(root, FIGURES_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * Writes measured figures, each with the machine and the day, over older ones of the same name.
 * @param {Record<string, { value: number, unit: string }>} figures
 */
export function recordFigures(root, figures) {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${String(cpus().length)} cores, ${String(gigabytes)} GB, Node ${process.versions.node}`;
  const measured = new Date().toISOString().slice(0, 10);
  const all = readFigures(root);
  for (const [name, { value, unit }] of Object.entries(figures)) {
    all[name] = { value: Number(value.toPrecision(4)), unit, machine, measured };
  }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  const file = join(root, FIGURES_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
