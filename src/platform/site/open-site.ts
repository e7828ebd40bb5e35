import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StartupFailure } from '../failure/startup-failure';
import { ensureWritableFolder } from '../folders/ensure-writable-folder';
import { assertPortFree } from '../ports/check-port';
import { claimFolder } from '../processes/claim-folder';
import { assertSecrets } from '../secrets/check-secrets';
import { keepPostgres, type KeptPostgres } from './keep-postgres';
import { keepServer, stopOrphanServer, type KeptServer } from './keep-server';
import type { SiteSettings } from './site-settings';
import { localAddress, waitUntilAnswers } from './wait-until-answers';

/** A site whose database runs, and whose server can be started. */
export type OpenSite = {
  readonly databaseUrl: string;
  /** the environment for anything that works on this site: server, demo loader */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** resolves when a part could not be kept running */
  readonly failed: Promise<Error>;
  /** starts the server, resolves with its address when it answers */
  readonly startServer: () => Promise<string>;
  /** server first, database last; may be called at any time and twice */
  readonly stop: () => Promise<void>;
};

const ANSWER_LIMIT_MS = 180_000;

/**
 * Takes the site for this process, clears up after a killed run and brings up the database.
 * @param log file for the server's output; `null`: our own output
 * @throws StartupFailure with everything that keeps the site from starting
 */
export async function openSite(
  settings: SiteSettings,
  log: string | null,
  tell: (line: string) => void,
): Promise<OpenSite> {
  assertSecrets(settings.env);
  ensureWritableFolder(settings.varFolder);
  const runFolder = join(settings.varFolder, 'run');
  const markFile = join(runFolder, 'server.json');
  const claim = claimFolder(runFolder);
  let postgres: KeptPostgres | null = null;
  try {
    await stopOrphanServer(markFile, tell);
    await assertPortFree('PORT', settings.host, settings.port);
    if (settings.databaseUrl === null)
      postgres = await keepPostgres({ ...settings.postgres, tell });
  } catch (error) {
    claim.release();
    throw error;
  }
  const databaseUrl = postgres?.url ?? settings.databaseUrl ?? '';
  const env = serverEnvironment(settings, databaseUrl);
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => (fail = resolve));
  void postgres?.gaveUp.then(fail);
  let server: KeptServer | null = null;

  const startServer = async (): Promise<string> => {
    if (log !== null) mkdirSync(join(log, '..'), { recursive: true });
    const kept = keepServer({ root: settings.root, markFile, env, log, tell });
    server = kept;
    const address = localAddress(settings.host, settings.port);
    if (!(await waitUntilAnswers(`${address}/_health`, kept.gaveUp, ANSWER_LIMIT_MS))) {
      throw await firstFailure(kept.gaveUp, address);
    }
    kept.confirm();
    void kept.gaveUp.then(fail);
    return address;
  };

  const stop = once(async () => {
    await server?.stop();
    await postgres?.stop();
    claim.release();
  });
  return { databaseUrl, env, failed, startServer, stop };
}

function serverEnvironment(
  settings: SiteSettings,
  databaseUrl: string,
): Readonly<Record<string, string | undefined>> {
  return {
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...settings.env,
    NODE_ENV: settings.env['NODE_ENV'] ?? 'production',
    DATABASE_URL: databaseUrl,
    HOST: settings.host,
    PORT: String(settings.port),
    VAR_DIR: settings.varFolder,
  };
}

async function firstFailure(gaveUp: Promise<StartupFailure>, address: string): Promise<Error> {
  const silence = new Promise<Error>((resolve) => {
    setTimeout(() => {
      resolve(new Error(`no answer at ${address} after ${String(ANSWER_LIMIT_MS / 1000)} s`));
    }, 1000);
  });
  return Promise.race([gaveUp, silence]);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return async () => {
    running ??= work();
    await running;
  };
}
