// `npm run check:generated`: makes the generated files again and fails when they differ from those in the
// repository; what was there is put back. `npm run generate` (--write) keeps the new ones.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../steps/hash-sources.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const strapi = 'node_modules/@strapi/strapi/bin/strapi.js';
const write = process.argv.includes('--write');

/** What is generated, by which program, and into which files or folders. */
const GENERATED = [
  { name: 'docs/rules.md', args: ['scripts/generate-rules.mjs'], paths: ['docs/rules.md'] },
  {
    name: 'docs/case-life.md',
    args: ['scripts/generate-case-life.mjs'],
    paths: ['docs/case-life.md'],
  },
  {
    name: 'types/generated',
    args: [strapi, 'ts:generate-types', '--silent'],
    paths: ['types/generated'],
  },
  {
    name: 'docs/api/openapi.json',
    args: ['scripts/generate-openapi.mjs'],
    paths: ['docs/api/openapi.json'],
  },
  {
    name: 'README figures',
    args: ['scripts/figures/readme.mjs', '--write'],
    paths: ['README.md', 'README.zh-CN.md'],
  },
];

function snapshot(paths) {
  const files = paths.flatMap((path) => listFiles(root, path));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

function restore(before, after) {
  for (const file of after.keys()) if (!before.has(file)) rmSync(join(root, file));
  for (const [file, text] of before) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** The files that differ, each with the word for how. */
function compare(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    if (!after.has(name)) return [`${name} is not generated any more`];
    if (!before.has(name)) return [`${name} is missing`];
    return before.get(name) === after.get(name) ? [] : [`${name} is not current`];
  });
}

let failed = false;
for (const { name, args, paths } of GENERATED) {
  const before = snapshot(paths);
  const env = {
    ...process.env,
    STRAPI_TELEMETRY_DISABLED: 'true',
    NOL_CUSTOM_TYPES: 'off',
    // Loading the configuration asks for a database; generating types never connects to it.
    DATABASE_URL: process.env.DATABASE_URL ?? 'postgres://types@127.0.0.1:1/types',
  };
  const known = !args[0].startsWith('scripts/') || existsSync(join(root, args[0]));
  const run = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  const after = snapshot(paths);
  const faults =
    run.status === 0
      ? compare(before, after)
      : [`${known ? 'the generator failed' : 'no generator'}\n${run.stdout}${run.stderr}`];
  if (!write) restore(before, after);
  const isBad = run.status !== 0 || (!write && faults.length > 0);
  failed ||= isBad;
  process.stdout.write(`${isBad ? '✗' : '✓'} ${name}\n`);
  if (isBad) process.stdout.write(`  ${faults.slice(0, 10).join('\n  ')}\n`);
}
if (failed && !write) process.stdout.write('run npm run generate and commit what it writes\n');
process.exitCode = failed ? 1 : 0;
