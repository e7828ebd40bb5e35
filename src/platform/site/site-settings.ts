import { join, resolve } from 'node:path';
import { parsePort } from '../ports/parse-port';
import { DATABASE_NAME, DEFAULT_PGPORT } from '../postgres/serve-postgres';
import { readEnvFile } from '../secrets/read-env-file';

export const DEFAULT_PORT = 1337;

/** Everything a site needs to know before it starts. */
export type SiteSettings = {
  readonly root: string;
  /** database, private files, secrets, logs */
  readonly varFolder: string;
  readonly host: string;
  readonly port: number;
  /** `null`: start our own PostgreSQL */
  readonly databaseUrl: string | null;
  readonly postgres: { readonly port: number; readonly folder: string; readonly database: string };
  /** the environment of the server process */
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the settings of the site in `root`: the environment wins over `.env`, `.env` over `defaults`.
 * @throws StartupFailure PORT_INVALID
 */
export function readSiteSettings(
  root: string,
  processEnv: Readonly<Record<string, string | undefined>>,
  defaults: Readonly<Record<string, string>> = {},
): SiteSettings {
  const file = readEnvFile(resolve(root, processEnv['ENV_PATH'] ?? '.env'));
  const env = { ...defaults, ...withoutEmpty(file), ...withoutEmpty(processEnv) };
  const varFolder = resolve(root, env['VAR_DIR'] ?? 'var');
  return {
    root,
    varFolder,
    host: env['HOST'] ?? '127.0.0.1',
    port: parsePort('PORT', env['PORT'], DEFAULT_PORT),
    databaseUrl: env['DATABASE_URL'] ?? null,
    postgres: {
      port: parsePort('PGPORT', env['PGPORT'], DEFAULT_PGPORT),
      folder: join(varFolder, 'postgres'),
      database: DATABASE_NAME,
    },
    env,
  };
}

/** `PORT= npm start` means "not set", as in a copied .env.example. */
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && value.trim() !== '') kept[name] = value;
  }
  return kept;
}
