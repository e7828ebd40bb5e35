// `node scripts/check/smoke.mjs`: boots the built server on a throw-away database with the Node that runs
// this script, asks it one question, and stops it. .ci/run calls it with the newest Node we promise.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadPlatform } from '../steps/load-platform.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const varFolder = join(root, 'var', 'smoke', String(process.pid));

async function smoke() {
  const { findFreePort } = loadPlatform(root, 'platform/ports/check-port');
  const { generateSecrets } = loadPlatform(root, 'platform/secrets/make-secrets');
  const { openSite } = loadPlatform(root, 'platform/site/open-site');
  const { readSiteSettings } = loadPlatform(root, 'platform/site/site-settings');
  mkdirSync(varFolder, { recursive: true });
  const settings = readSiteSettings(root, {
    ...process.env,
    ...generateSecrets(),
    ENV_PATH: join(varFolder, 'no.env'),
    NODE_ENV: 'production',
    DATABASE_URL: '',
    VAR_DIR: varFolder,
    PORT: String(await findFreePort()),
    PGPORT: String(await findFreePort()),
  });
  const site = await openSite(settings, join(varFolder, 'server.log'), () => undefined);
  try {
    const address = await site.startServer();
    const page = await fetch(`${address}/`, { headers: { accept: 'text/html' } });
    const closed = await fetch(`${address}/api/students`);
    process.stdout.write(
      `Node ${process.versions.node}: portal ${String(page.status)}, records without an account ${String(closed.status)}\n`,
    );
    if (page.status !== 200 || ![401, 403].includes(closed.status)) process.exitCode = 1;
  } finally {
    await site.stop();
    rmSync(varFolder, { recursive: true, force: true });
  }
}

await smoke();
process.exit();
