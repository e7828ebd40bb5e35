// `npm run promote`: shows what the design instance has and production has not, and carries it over as data after a yes (`--yes` for
// scripts). The database is that of DATABASE_URL, or the site's own.
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { printFailure } from './steps/failure.mjs';
import { loadPlatform } from './steps/load-platform.mjs';
import { readSettings } from './steps/read-settings.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function promote() {
  checkNode();
  const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
  checkWritable(varFolder);
  await ensureBuilt(root, varFolder, ['server']);
  const { reachPostgres } = loadPlatform(root, 'platform/postgres/reach-postgres');
  const settings = readSettings(root, varFolder);
  const postgres =
    settings.databaseUrl === null ? await reachPostgres(settings.postgres) : { url: null };
  const program = spawn(
    process.execPath,
    [
      join(root, 'dist', 'src', 'setup', 'custom-types', 'promote.js'),
      ...['--from', join(varFolder, 'design', 'app', 'src', 'api')],
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        STRAPI_TELEMETRY_DISABLED: 'true',
        ...settings.env,
        NODE_ENV: 'production',
        DATABASE_URL: postgres.url ?? settings.databaseUrl,
      },
    },
  );
  const code = await new Promise((resolve_) => {
    program.once('exit', resolve_);
  });
  await postgres.stop?.();
  process.exit(code ?? 1);
}

promote().catch((error) => {
  printFailure(error);
  process.exit(1);
});
