import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ServiceUser } from './find-service-user';

const OWNER = 0o100;
const GROUP = 0o010;
const OTHERS = 0o001;

/**
 * The first folder on the way down to `path` that `user` may not pass (for instance /root with mode
 * 700), or `null` when the user can reach it. Access lists beyond the permission bits are not seen.
 */
export function findClosedFolder(path: string, user: ServiceUser): string | null {
  for (const folder of foldersFromRoot(resolve(path))) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? OWNER : gid === user.gid ? GROUP : OTHERS;
    if ((mode & bit) === 0) return folder;
  }
  return null;
}

function foldersFromRoot(path: string): string[] {
  const folders: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    if (statSync(at).isDirectory()) folders.unshift(at);
    if (at === dirname(at)) return folders;
  }
}
