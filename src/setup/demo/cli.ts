import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { projectRoot, varDir } from '../../platform/project-root';
import { checkDistrict, DistrictRefused } from './check/check-district';
import { readArguments, type DemoArguments } from './cli-arguments';
import { makeRecords } from './generate/records/make-records';
import { generateDistrict } from './generate/generate-district';
import { DatabaseNotEmpty, loadDistrict } from './load/load-district';
import { progressLine } from './load/progress';
import { readDistrict } from './read-district';
import { readSeeds } from './read-seeds';
import { runNightlyScans } from './run-scans';
import type { District } from './rows/district';

const EXIT = { done: 0, failed: 1, refused: 2, notEmpty: 3 } as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function districtFor(options: DemoArguments): Promise<District> {
  if (options.from !== null) {
    return readDistrict(await readFile(options.from, 'utf8'), new Date(options.now).toISOString());
  }
  return generateDistrict(options, await readSeeds());
}

async function run(): Promise<void> {
  const options = readArguments(process.argv.slice(2), Date.now());
  const begun = Date.now();
  say(`正在生成 ${options.from ?? `${options.children} 名儿童少年的演示区`} 并核对规则……`);
  const district = await districtFor(options);
  const records = options.from === null ? makeRecords(district) : null;
  checkDistrict(district, records);
  say(`已备好 ${district.students.length} 名儿童少年，规则全部通过（${Date.now() - begun} 毫秒）`);
  const root = projectRoot();
  // The server prints the papers: here only the queue's tables are needed.
  process.env.NOL_WORKER = 'off';
  const strapi = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
  try {
    const accountsFile = options.accountsFile ?? join(varDir(), 'demo-accounts.json');
    await loadDistrict({
      strapi,
      district,
      records,
      origin: {
        seed: options.from === null ? options.seed : null,
        children: district.students.length,
      },
      accountsFile,
      clock: Date.now,
      onProgress: (progress) => {
        say(progressLine(progress));
      },
    });
    if (options.scan) say(`警报：${await runNightlyScans(strapi, options.now)} 条`);
    say(`演示区载入完成，账号见 ${accountsFile}`);
  } finally {
    await strapi.destroy();
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof DatabaseNotEmpty) return EXIT.notEmpty;
  return error instanceof DistrictRefused ? EXIT.refused : EXIT.failed;
}

run().then(
  () => process.exit(EXIT.done),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(exitCodeOf(error));
  },
);
