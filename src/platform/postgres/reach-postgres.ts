import { Client } from 'pg';
import { clusterPaths, readDataMajor } from './describe-cluster';
import { APPLICATION_ROLE } from './ensure-database';
import { readPasswords } from './initialise-cluster';
import { startPostgres, type StartPostgresOptions } from './start-postgres';

/** A database to work on beside the site: that of the running site, or one started for the purpose. */
export type ReachedPostgres = { readonly url: string; readonly stop: () => Promise<void> };

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    // Nobody listens, or another cluster does: then ours is started, which says what is in its way.
    return false;
  }
}

/** The embedded PostgreSQL: as it runs already, else started; `stop` ends only what was started here. @throws StartupFailure */
export async function reachPostgres(options: StartPostgresOptions): Promise<ReachedPostgres> {
  const paths = clusterPaths(options.folder);
  if (readDataMajor(paths) !== null) {
    const { application } = readPasswords(paths);
    const url = `postgres://${APPLICATION_ROLE}:${application}@127.0.0.1:${String(options.port)}/${options.database}`;
    if (await answers(url)) return { url, stop: () => Promise.resolve() };
  }
  return startPostgres(options);
}
