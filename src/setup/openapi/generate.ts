import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { projectRoot } from '../../platform/project-root';
import { describeApi } from './describe-api';

/**
 * `node dist/src/setup/openapi/generate.js [--check]`: writes docs/api/openapi.json, or fails when it is not what would be written.
 * It loads the application and needs an empty database of its own in DATABASE_URL; `npm run openapi` brings one.
 */
async function generateFile(): Promise<void> {
  process.env.NOL_WORKER = 'off';
  const root = projectRoot();
  const target = join(root, 'docs', 'api', 'openapi.json');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const strapi = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
  const text = `${JSON.stringify(describeApi(strapi, version), null, 2)}\n`;
  await strapi.destroy();
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    throw new Error('docs/api/openapi.json 已过时，请运行 npm run openapi。 It is stale.');
  }
}

generateFile().then(
  // Strapi leaves timers behind that would keep the process.
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
