import { spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupFailure } from '../failure/startup-failure';
import { readMark } from '../processes/claim-folder';
import { markProcess, stopProcess } from '../processes/stop-process';
import { mayRestart } from './may-restart';

/** What to keep running. */
export type ServerPlan = {
  readonly root: string;
  /** file that names the running server for the next run */
  readonly markFile: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** file for its output; `null`: our own output */
  readonly log: string | null;
  readonly tell: (line: string) => void;
};

/** A server that is started again when it dies. */
export type KeptServer = {
  /** resolves when it died too often, or at once before its first answer */
  readonly gaveUp: Promise<StartupFailure>;
  /** call at the first answer: from now on a death is followed by a restart */
  readonly confirm: () => void;
  readonly stop: () => Promise<void>;
};

const SIGNALS = [
  { signal: 'SIGTERM', milliseconds: 15_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
] as const;

/** Ends a server that a killed run left behind; a pid that somebody else has now is left alone. */
export async function stopOrphanServer(
  markFile: string,
  tell: (line: string) => void,
): Promise<void> {
  const orphan = readMark(markFile);
  if (orphan !== null && markProcess(orphan.pid)?.startMark === orphan.startMark) {
    tell(`停止上次遗留的服务进程 ${String(orphan.pid)} / stopping the server left by the last run`);
    await stopProcess(orphan, SIGNALS);
  }
  rmSync(markFile, { force: true });
}

/** Starts the server process and keeps it running until `stop`. */
export function keepServer(plan: ServerPlan): KeptServer {
  const deaths: number[] = [];
  let confirmed = false;
  let stopping = false;
  let giveUp: (failure: StartupFailure) => void = () => undefined;
  const gaveUp = new Promise<StartupFailure>((resolve) => (giveUp = resolve));
  let child = start();

  function start(): ChildProcess {
    const before = logSize(plan.log);
    const started = spawnServer(plan);
    started.once('exit', (code, signal) => void died(String(code ?? signal), before));
    return started;
  }

  async function died(how: string, before: number): Promise<void> {
    if (stopping) return;
    deaths.push(performance.now());
    if (!confirmed || !mayRestart(deaths)) {
      giveUp(serverFailed(plan.log, before, how));
      return;
    }
    plan.tell(
      `服务意外退出（${how}），正在重新启动 / the server ended (${how}); starting it again`,
    );
    await sleep(500 * deaths.length);
    // `stop` may have come while we slept; the compiler can't see that.
    if (!(stopping as boolean)) child = start();
  }

  return {
    gaveUp,
    confirm: () => (confirmed = true),
    stop: async () => {
      stopping = true;
      const mark = child.pid === undefined ? null : markProcess(child.pid);
      if (mark !== null) await stopProcess(mark, SIGNALS);
      rmSync(plan.markFile, { force: true });
    },
  };
}

function spawnServer(plan: ServerPlan): ChildProcess {
  mkdirSync(dirname(plan.markFile), { recursive: true });
  const output = plan.log === null ? null : openSync(plan.log, 'a', 0o600);
  try {
    const child = spawn(
      process.execPath,
      [join(plan.root, 'dist', 'src', 'platform', 'site', 'run-server.js')],
      {
        cwd: plan.root,
        env: { ...plan.env },
        stdio: ['ignore', output ?? 'inherit', output ?? 'inherit', 'ipc'],
        // Its own group: Ctrl-C reaches us alone, and we stop it in order, database last.
        detached: true,
      },
    );
    const mark = child.pid === undefined ? null : markProcess(child.pid);
    if (mark !== null) writeFileSync(plan.markFile, JSON.stringify(mark));
    return child;
  } finally {
    if (output !== null) closeSync(output);
  }
}

function serverFailed(log: string | null, before: number, how: string): StartupFailure {
  const lines = log === null ? [] : readFileSync(log).subarray(before).toString('utf8').split('\n');
  const said = lines
    .filter((line) => /error|错|缺|失败|refuse/i.test(line))
    .slice(0, 3)
    .join(' ');
  const where = log === null ? '' : `（日志：${log}）`;
  return new StartupFailure(
    'SERVER_FAILED',
    `服务未能启动（${how}）：${said}${where}`,
    `The server did not start (${how}): ${said}${log === null ? '' : ` (log: ${log})`}`,
  );
}

function logSize(log: string | null): number {
  return log === null ? 0 : (statSync(log, { throwIfNoEntry: false })?.size ?? 0);
}
