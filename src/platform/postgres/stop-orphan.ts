import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../failure/error-code';
import { StartupFailure } from '../failure/startup-failure';
import { isAlive, markProcess, stopProcess, type ProcessMark } from '../processes/stop-process';
import { readMark } from '../processes/claim-folder';
import type { ClusterPaths } from './describe-cluster';

/** Fast shutdown first (finishes cleanly), then immediate (recovers at the next start); milliseconds. */
const SIGNALS = [
  { signal: 'SIGINT', milliseconds: 15_000 },
  { signal: 'SIGQUIT', milliseconds: 10_000 },
] as const;

/**
 * Stops a server that an earlier run left behind on this data folder (that run was killed with -9) and
 * clears its pid file. A pid that another program has taken since is not ours, and left alone.
 */
export async function stopOrphan(paths: ClusterPaths, tell: (line: string) => void): Promise<void> {
  const orphan = findOrphan(paths);
  if (orphan !== null) {
    tell(
      `停止上次遗留的数据库进程 ${String(orphan.pid)} / stopping the database left by the last run`,
    );
    if (!(await stopProcess(orphan, SIGNALS))) {
      throw new StartupFailure(
        'POSTGRES_FAILED',
        `上次遗留的数据库进程 ${String(orphan.pid)} 无法停止，请手动结束它后再启动。`,
        `The database process ${String(orphan.pid)} left by the last run can't be stopped; end it by hand and start again.`,
      );
    }
  }
  // PostgreSQL itself trusts any living process with this pid, which after a restart may be anyone's.
  rmSync(join(paths.data, 'postmaster.pid'), { force: true });
  rmSync(paths.mark, { force: true });
}

function findOrphan(paths: ClusterPaths): ProcessMark | null {
  const mark = readMark(paths.mark);
  if (mark !== null && isAlive(mark)) return mark;
  const pid = readPostmasterPid(paths);
  if (pid === null || !worksIn(pid, paths.data)) return null;
  return markProcess(pid);
}

function readPostmasterPid(paths: ClusterPaths): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(paths.data, 'postmaster.pid'), 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A postmaster's working directory is its data folder; only Linux lets us see it. */
function worksIn(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`) === realpathSync(data);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return false;
    throw error;
  }
}
