// `node scripts/figures/readme.mjs --write|--check`: puts measured figures between their markers, e.g.
// <!-- figure:up.fresh -->143 s<!-- /figure -->, so that no number in the README is typed by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readFigures } from './record-figures.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FILES = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'];
const MARKED = /(<!-- figure:([\w.]+) -->).*?(<!-- \/figure -->)/gs;

function show({ value, unit }) {
  if (unit === 's' && value >= 60) {
    return `${String(Math.floor(value / 60))} min ${String(Math.round(value % 60))} s`;
  }
  const text = value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
  return unit === '' ? text : `${text} ${unit}`;
}

const write = process.argv.includes('--write');
const figures = readFigures(root);
const faults = [];
for (const name of FILES.filter((each) => existsSync(join(root, each)))) {
  const before = readFileSync(join(root, name), 'utf8');
  const after = before.replace(MARKED, (whole, open, figure, close) => {
    if (figures[figure] !== undefined) return `${open}${show(figures[figure])}${close}`;
    // Unmeasured stays a dash: true, and no reason to hold a change back.
    return `${open}–${close}`;
  });
  if (after === before) continue;
  if (write) writeFileSync(join(root, name), after);
  else faults.push(`${name}: figures are not current, run node scripts/figures/readme.mjs --write`);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
