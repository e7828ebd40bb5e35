import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserUser } from './browser-user';

const NAME = /^profile-(\d+)-/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the profiles of processes that ended without tidying up, as after a power cut. */
function removeOrphans(home: string): void {
  for (const entry of readdirSync(home)) {
    const pid = NAME.exec(entry)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(home, entry), { recursive: true, force: true });
  }
}

/** Makes an empty profile folder that the browser's account can write and nobody else can read. */
export function makeProfileFolder(home: string, user: BrowserUser | null): string {
  removeOrphans(home);
  const folder = mkdtempSync(join(home, `profile-${process.pid}-`));
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
}
