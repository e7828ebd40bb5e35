import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from '../failure/error-code';

/** Fields after the command name in /proc/<pid>/stat: 0 is the state, 19 the start in ticks since boot. */
const STATE = 0;
const START_TICKS = 19;

/**
 * A text that names one life of a process: the same pid used again later has another mark.
 * `null` when no such process lives. A zombie counts as dead: containers whose pid 1 never reaps keep
 * them for ever, and `kill(pid, 0)` would call them alive.
 */
export function readStartMark(pid: number): string | null {
  return process.platform === 'linux' ? readFromProc(pid) : readFromPs(pid);
}

function readFromProc(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
  // The command name may hold spaces and brackets, so fields are counted from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[STATE] === 'Z' || fields[STATE] === 'X') return null;
  // Ticks count from boot, so the boot id keeps marks of two boots apart.
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${fields[START_TICKS] ?? ''}`;
}

function readFromPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
  } catch (error) {
    // ps ends with 1 when the pid is unknown; anything else is a real fault.
    if (typeof error === 'object' && error !== null && 'status' in error && error.status === 1) {
      return null;
    }
    throw error;
  }
}

function isGone(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ESRCH';
}
