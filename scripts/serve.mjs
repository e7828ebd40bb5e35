// `npm start`: the built server in production, as an operator runs it; settings come from .env.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode } from './steps/check-machine.mjs';
import { printFailure, StepFailure } from './steps/failure.mjs';
import { loadPlatform } from './steps/load-platform.mjs';
import { runSite } from './steps/run-site.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function serve() {
  checkNode();
  const needed = ['dist/src/index.js', 'dist/build/index.html', 'public/portal/index.html'];
  if (needed.some((path) => !existsSync(join(root, path)))) {
    throw new StepFailure(
      '尚未构建，请先运行 npm run build。',
      'Not built yet; run npm run build first.',
    );
  }
  const { readSiteSettings } = loadPlatform(root, 'platform/site/site-settings');
  const settings = readSiteSettings(root, process.env, { NODE_ENV: 'production' });
  if (settings.databaseUrl === null) {
    process.stdout.write(
      '未设置 DATABASE_URL，使用自带的 PostgreSQL：适合试用和小型站点，正式使用请设置 PostgreSQL 15 以上的 DATABASE_URL。\n' +
        'DATABASE_URL is not set; using the embedded PostgreSQL, meant for trying and for small sites.\n',
    );
  }
  await runSite({
    root,
    settings,
    log: null,
    beforeServer: async () => undefined,
    afterServer: async (address) => {
      process.stdout.write(`✓ 已启动 / running: ${address}/\n`);
    },
  });
}

serve().catch((error) => {
  printFailure(error);
  process.exit(1);
});
