import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../failure/error-code';
import { readStartMark } from './read-start-mark';

/** One life of a process, as it is written into a file for the next run. */
export type ProcessMark = { readonly pid: number; readonly startMark: string };

/** The mark of a living process, `null` when it is gone already. */
export function markProcess(pid: number): ProcessMark | null {
  const startMark = readStartMark(pid);
  return startMark === null ? null : { pid, startMark };
}

/** True when exactly this life of the process still runs. */
export function isAlive(mark: ProcessMark): boolean {
  return readStartMark(mark.pid) === mark.startMark;
}

/** Waits until the process is gone; false when it still lives after `milliseconds`. */
export async function waitForExit(mark: ProcessMark, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (isAlive(mark)) {
    if (performance.now() > end) return false;
    await sleep(25);
  }
  return true;
}

/**
 * Sends the signals one after the other, each with its time to obey (milliseconds), and stops at the
 * first that works. Returns false when the process outlived them all.
 */
export async function stopProcess(
  mark: ProcessMark,
  steps: readonly { readonly signal: NodeJS.Signals; readonly milliseconds: number }[],
): Promise<boolean> {
  for (const step of steps) {
    if (!isAlive(mark)) return true;
    send(mark.pid, step.signal);
    if (await waitForExit(mark, step.milliseconds)) return true;
  }
  return !isAlive(mark);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It may end between the look and the signal.
    if (!(errorCode(error) === 'ESRCH')) throw error;
  }
}
