import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../failure/error-code';

/** The folders and files of one embedded PostgreSQL; all below one folder such as `var/postgres`. */
export type ClusterPaths = {
  readonly folder: string;
  /** appears by rename when complete, so a half-made one is never taken for real */
  readonly cluster: string;
  readonly data: string;
  readonly passwords: string;
  readonly mark: string;
  readonly log: string;
};

/** Where things lie below `folder` (absolute path). */
export function clusterPaths(folder: string): ClusterPaths {
  const cluster = join(folder, 'cluster');
  return {
    folder,
    cluster,
    data: join(cluster, 'data'),
    passwords: join(cluster, 'passwords.json'),
    mark: join(folder, 'postmaster.json'),
    log: join(folder, 'server.log'),
  };
}

/** The major version of an existing data folder, `null` when there is none yet. */
export function readDataMajor(paths: ClusterPaths): number | null {
  try {
    return Number.parseInt(readFileSync(join(paths.data, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The user id that owns the data folder. */
export function readDataOwner(paths: ClusterPaths): number {
  return statSync(paths.data).uid;
}
