// `npm run design`: a design instance with Strapi's Content-Type Builder, for designing registers without code. It has a folder and a
// database of its own under var/design; the platform's files and data are out of its reach.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { printFailure } from './steps/failure.mjs';
import { keepDesignServer } from './steps/keep-design-server.mjs';
import { loadPlatform } from './steps/load-platform.mjs';
import { onStop } from './steps/on-stop.mjs';
import { stopSteps } from './steps/run-step.mjs';

const DEFAULT_PORT = 1338;
const HOST = '127.0.0.1';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function design() {
  checkNode();
  const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
  checkWritable(varFolder);
  let server = null;
  let postgres = null;
  const end = async (code) => {
    stopSteps();
    await server?.stop();
    await postgres?.stop();
    process.exit(code);
  };
  onStop(() => {
    process.stdout.write('正在停止 / stopping\n');
    void end(0);
  });
  try {
    await ensureBuilt(root, varFolder, ['server', 'panel']);
    const { parsePort } = loadPlatform(root, 'platform/ports/parse-port');
    const { assertPortFree, findFreePort } = loadPlatform(root, 'platform/ports/check-port');
    const { startPostgres } = loadPlatform(root, 'platform/postgres/start-postgres');
    const { generateSecrets } = loadPlatform(root, 'platform/secrets/make-secrets');
    const { prepareDesignFolder } = loadPlatform(root, 'setup/design/prepare-folder');
    const { DESIGN_EMAIL } = loadPlatform(root, 'setup/design/design-account');
    const port = parsePort('DESIGN_PORT', process.env.DESIGN_PORT, DEFAULT_PORT);
    await assertPortFree('DESIGN_PORT', HOST, port);
    const home = join(varFolder, 'design');
    const folder = join(home, 'app');
    mkdirSync(home, { recursive: true });
    prepareDesignFolder(folder);
    postgres = await startPostgres({
      folder: join(home, 'postgres'),
      port: await findFreePort(),
      database: 'design',
    });
    const password = `Aa1${randomBytes(9).toString('hex')}`;
    const address = `http://${HOST}:${String(port)}`;
    server = keepDesignServer({
      root,
      folder,
      address,
      env: {
        ...process.env,
        ...generateSecrets(),
        NODE_ENV: 'development',
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
        DATABASE_URL: postgres.url,
        HOST,
        PORT: String(port),
        DESIGN_PASSWORD: password,
      },
      ended: (code) => {
        process.stderr.write(
          '✗ 设计环境意外退出，请查看上面的输出。 / the design instance ended.\n',
        );
        void end(code === 0 ? 1 : (code ?? 1));
      },
    });
    await server.answers();
    process.stdout.write(
      [
        '',
        '✓ 设计环境已启动 / the design instance is running',
        `  ${address}/admin/plugins/content-type-builder`,
        `  ${DESIGN_EMAIL}   ${password}`,
        '  设计好后在另一个终端运行 npm run promote 投入正式环境',
        '  按 Ctrl-C 停止全部 / Ctrl-C stops everything',
        '',
      ].join('\n'),
    );
  } catch (error) {
    printFailure(error);
    await end(1);
  }
}

await design();
