import type { SpawnOptions } from 'node:child_process';
import { findClosedFolder } from '../service-user/find-closed-folder';
import type { ServiceUser } from '../service-user/find-service-user';

/** How to start a PostgreSQL program on a data folder. */
export type DataFolderAccess = {
  /** the `-D` argument */
  readonly argument: string;
  readonly options: SpawnOptions;
};

/**
 * Spawn options and `-D` argument for a data folder.
 *
 * Below a closed parent (project in /root, mode 700) the service user can't open the data folder by its
 * path. But the working directory is entered before the user is changed, and `/proc/self/cwd` leads to
 * it without passing the parents; PostgreSQL itself stays in its data folder, so the name remains true.
 */
export function accessDataFolder(data: string, user: ServiceUser | null): DataFolderAccess {
  const closed = user !== null && findClosedFolder(data, user) !== null;
  return {
    argument: closed && process.platform === 'linux' ? '/proc/self/cwd' : data,
    options: {
      cwd: data,
      env: plainEnvironment(process.env),
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    },
  };
}

/** PG* variables (PGPORT, PGDATA, PGOPTIONS …) would change the server; messages stay English for the log. */
function plainEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && !/SECRET|KEY|SALT/.test(name),
  );
  return { ...Object.fromEntries(kept), LC_MESSAGES: 'C' };
}
