// `npm run develop`: the embedded PostgreSQL and Strapi in development mode, which compiles on every change.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { printFailure } from './steps/failure.mjs';
import { loadPlatform } from './steps/load-platform.mjs';
import { onStop } from './steps/on-stop.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function develop() {
  await ensureBuilt(root, join(root, 'var'), ['server']);
  const { readSiteSettings } = loadPlatform(root, 'platform/site/site-settings');
  const { loadOrMakeSecrets } = loadPlatform(root, 'platform/secrets/make-secrets');
  const { startPostgres } = loadPlatform(root, 'platform/postgres/start-postgres');
  const secrets = loadOrMakeSecrets(join(root, 'var', 'secrets.env'), false);
  const settings = readSiteSettings(root, process.env, secrets);
  const postgres = settings.databaseUrl === null ? await startPostgres(settings.postgres) : null;
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'develop'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        STRAPI_TELEMETRY_DISABLED: 'true',
        ...settings.env,
        DATABASE_URL: postgres?.url ?? settings.databaseUrl,
      },
    },
  );
  onStop((signal) => child.kill(signal));
  child.once('exit', (code) => {
    void (async () => {
      await postgres?.stop();
      process.exit(code ?? 1);
    })();
  });
}

develop().catch((error) => {
  printFailure(error);
  process.exit(1);
});
