import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadPlatform } from './load-platform.mjs';
import { runStep } from './run-step.mjs';

/** Speed over safety: this data is thrown away. */
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const TEMPLATE = 'nol_template';

/**
 * A PostgreSQL of this run's own on a free port, with a template database that has the schema, the
 * constraints and the roles; tests copy it (test/support/test-database.ts).
 * @returns {Promise<{ env: Record<string, string | undefined>, stop: () => Promise<void> }>}
 */
export async function openTestSite(root, varFolder) {
  const { startPostgres } = loadPlatform(root, 'platform/postgres/start-postgres');
  const { findFreePort } = loadPlatform(root, 'platform/ports/check-port');
  const { generateSecrets } = loadPlatform(root, 'platform/secrets/make-secrets');
  const home = join(varFolder, 'test');
  await removeStaleRuns(root, home);
  const folder = join(home, `run-${String(process.pid)}`);
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await findFreePort(),
    database: TEMPLATE,
    settings: THROW_AWAY,
  });
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const env = {
    ...process.env,
    ...generateSecrets(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    VAR_DIR: folder,
    TEST_PG_URL: postgres.url,
    TEST_PG_ADMIN_URL: postgres.adminUrl,
    TEST_TEMPLATE: TEMPLATE,
  };
  // An operator's own database must be out of the tests' reach.
  delete env.DATABASE_URL;
  try {
    await runStep({
      title: '准备测试数据库模板 / preparing the template database',
      program: process.execPath,
      args: [join(root, 'dist', 'src', 'platform', 'site', 'prepare-database.js')],
      cwd: root,
      env: { ...env, NODE_ENV: 'production', DATABASE_URL: postgres.url },
      log: join(varFolder, 'logs', 'test-template.log'),
      failure: ['测试数据库准备失败。', 'The test database could not be prepared.'],
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, stop };
}

async function removeStaleRuns(root, home) {
  const { removeCluster } = loadPlatform(root, 'platform/postgres/remove-cluster');
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home).filter((each) => each.startsWith('run-'))) {
    const removed = await removeCluster(join(home, name, 'postgres'));
    if (removed) rmSync(join(home, name), { recursive: true, force: true });
  }
}
