// `npm run openapi`: docs/api/openapi.json from the compiled application, checked against the OpenAPI 3.1 schema.
// It brings a throw-away PostgreSQL, because only the loaded application knows its routes. `--check` writes nothing
// and fails when the file is not what would be written now.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { loadPlatform } from './steps/load-platform.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
const folder = join(varFolder, 'openapi', String(process.pid));

function generate(databaseUrl) {
  const { generateSecrets } = loadPlatform(root, 'platform/secrets/make-secrets');
  const program = join(root, 'dist', 'src', 'setup', 'openapi', 'generate.js');
  const env = {
    ...process.env,
    ...generateSecrets(),
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    VAR_DIR: folder,
    DATABASE_URL: databaseUrl,
  };
  const run = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr || run.stdout || `ended by ${run.signal}`);
}

async function validate() {
  const text = readFileSync(join(root, 'docs', 'api', 'openapi.json'), 'utf8');
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  if (!valid) throw new Error(`openapi.json is not valid: ${JSON.stringify(errors, null, 1)}`);
}

async function main() {
  await ensureBuilt(root, varFolder, ['server']);
  const { startPostgres } = loadPlatform(root, 'platform/postgres/start-postgres');
  const { findFreePort } = loadPlatform(root, 'platform/ports/check-port');
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await findFreePort(),
    database: 'openapi',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  try {
    generate(postgres.url);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  await validate();
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`✗ ${error.message}\n`);
    process.exit(1);
  },
);
