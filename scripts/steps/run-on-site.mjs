import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkNode, checkWritable } from './check-machine.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { loadPlatform } from './load-platform.mjs';
import { readSettings } from './read-settings.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs a compiled command on the database of DATABASE_URL, or on the site's own, which is started for it when it does not run.
 * @param {string[]} program its path below dist/src
 * @param {(varFolder: string) => string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runOnSite(program, args) {
  checkNode();
  const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
  checkWritable(varFolder);
  await ensureBuilt(root, varFolder, ['server']);
  const { reachPostgres } = loadPlatform(root, 'platform/postgres/reach-postgres');
  const settings = readSettings(root, varFolder);
  const postgres =
    settings.databaseUrl === null ? await reachPostgres(settings.postgres) : { url: null };
  const child = spawn(
    process.execPath,
    [join(root, 'dist', 'src', ...program), ...args(varFolder)],
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
    child.once('exit', resolve_);
  });
  await postgres.stop?.();
  return code ?? 1;
}
