import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../failure/error-code';
import { StartupFailure } from '../failure/startup-failure';
import { isAlive, markProcess, type ProcessMark } from './stop-process';

/** A folder held by this process until `release`. */
export type FolderClaim = { readonly release: () => void };

const FILE = 'owner.json';

/**
 * Claims a folder for this process, so that two runs never drive one database folder.
 * A claim whose process is gone (`kill -9`, power cut) is taken over.
 * @throws StartupFailure ALREADY_RUNNING, naming the pid that holds it.
 */
export function claimFolder(folder: string): FolderClaim {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, FILE);
  const own = markProcess(process.pid);
  if (own === null) throw new Error('the running process has no start mark');
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o644 });
  try {
    // link() refuses an existing name, so of two starters one alone wins.
    while (!tryLink(draft, file)) setAsideStaleClaim(folder, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (readMark(file)?.startMark === own.startMark) rmSync(file, { force: true });
    },
  };
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function setAsideStaleClaim(folder: string, file: string): void {
  const holder = readMark(file);
  if (holder !== null && isAlive(holder)) throw alreadyRunning(folder, holder.pid);
  const aside = `${file}.stale.${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  // Between the look and the rename another starter may have claimed it: then it gets its claim back.
  const moved = readMark(aside);
  if (moved !== null && isAlive(moved)) {
    tryLink(aside, file);
    rmSync(aside, { force: true });
    throw alreadyRunning(folder, moved.pid);
  }
  rmSync(aside, { force: true });
}

/** Reads a mark written before; `null` when the file is missing or was cut off while being written. */
export function readMark(file: string): ProcessMark | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  return parseMark(text);
}

function parseMark(text: string): ProcessMark | null {
  const match = /^\{"pid":(\d+),"startMark":"([^"]+)"\}$/.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { pid: Number(match[1]), startMark: match[2] };
}

function alreadyRunning(folder: string, pid: number): StartupFailure {
  return new StartupFailure(
    'ALREADY_RUNNING',
    `这个目录里的平台已经在运行（进程 ${String(pid)}，${folder}），请先停止它，或在另一个目录里启动第二套。`,
    `The platform already runs in this folder (process ${String(pid)}, ${folder}); stop it first, or start a second copy from another folder.`,
  );
}
