import { resolve } from 'node:path';
import { isStartupFailure } from '../failure/startup-failure';
import { parsePort } from '../ports/parse-port';
import { startPostgres } from './start-postgres';

/** Where the embedded server listens unless PGPORT says otherwise; below the range for outgoing calls. */
export const DEFAULT_PGPORT = 15437;

/** The application's database in the embedded server. */
export const DATABASE_NAME = 'not_one_less';

/**
 * `node dist/src/platform/postgres/serve-postgres.js [folder]`: the embedded PostgreSQL alone, for
 * development; prints its connection and runs until it is told to stop.
 */
async function servePostgres(): Promise<void> {
  const postgres = await startPostgres({
    folder: resolve(process.argv[2] ?? 'var/postgres'),
    port: parsePort('PGPORT', process.env['PGPORT'], DEFAULT_PGPORT),
    database: DATABASE_NAME,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`DATABASE_URL=${postgres.url}\n`);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, () => void postgres.stop());
  await postgres.exited;
  await postgres.stop();
}

if (require.main === module) {
  servePostgres().catch((error: unknown) => {
    process.stderr.write(`${isStartupFailure(error) ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
