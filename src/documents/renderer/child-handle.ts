import { fork } from 'node:child_process';

import type { ChildReport, ChildRequest, ChildSettings } from './protocol';

/** The rendering process as its parent sees it. */
export type ChildHandle = {
  send(request: ChildRequest): void;
  /** Ends it at once, its browser with it. */
  kill(): void;
  readonly pid: number | null;
  readonly exited: Promise<void>;
};

export type ChildListeners = {
  onReport(report: ChildReport): void;
  onExit(): void;
};

/** What finding and starting a browser needs; the application's secrets stay out. */
const KEPT_ENVIRONMENT =
  /^(PATH|HOME|LANG|LC_ALL|TZ|TMPDIR|LD_LIBRARY_PATH|PUPPETEER_\w+|NODE_EXTRA_CA_CERTS)$/;

function shortEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => KEPT_ENVIRONMENT.test(name)),
  );
}

/** Starts the rendering process. It inherits no debugger and ends when its parent does. */
export function startChild(
  script: string,
  settings: ChildSettings,
  listeners: ChildListeners,
): ChildHandle {
  const child = fork(script, [JSON.stringify(settings)], {
    serialization: 'advanced',
    env: shortEnvironment(),
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (report) => listeners.onReport(report as ChildReport));
  let ended = false;
  const exited = new Promise<void>((resolve) => {
    const onEnd = () => {
      if (ended) return;
      ended = true;
      listeners.onExit();
      resolve();
    };
    child.once('exit', onEnd);
    child.once('error', onEnd);
  });
  return {
    send: (request) => {
      // A send to a process that has just ended is answered by its exit.
      child.send(request, () => undefined);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
    pid: child.pid ?? null,
    exited,
  };
}
