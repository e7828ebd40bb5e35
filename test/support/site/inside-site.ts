import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './runner';

/** How an inner call ended; `error` is absent when it was let through. */
export type Ended = {
  value?: unknown;
  error?: {
    name: string;
    message: string;
    details?: { code?: string; errors?: { path: string[]; message: string; code: string }[] };
  };
};

export type InnerPath = 'documents' | 'query' | 'sql' | 'entityService' | 'guarded' | 'routes';

/** Strapi loaded on a database, without HTTP and without jobs. */
export type InsideSite = {
  call(path: InnerPath, uid: string, method: string, params?: unknown): Promise<Ended>;
  /** whether the process still lives */
  lives(): boolean;
  close(): Promise<void>;
};

/** Loads Strapi in a process of its own: what the paths inside the server let through. */
export async function openInside(databaseUrl: string): Promise<InsideSite> {
  const child = fork(join(__dirname, 'inside-server.cjs'), {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, NOL_WORKER: 'off' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (ended: Ended) => void>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('Strapi did not load')));
    child.on('message', (message: { ready?: true; id?: number } & Ended) => {
      if (message.ready) resolve();
      else waiting.get(message.id ?? 0)?.(message);
    });
  });
  const lives = (): boolean => child.exitCode === null && child.signalCode === null;
  child.on('exit', () => {
    for (const end of waiting.values()) end({ error: { name: 'Died', message: 'it died' } });
  });
  return {
    call: (path, uid, method, params) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        child.send({ id: last, path, uid, method, params });
      }),
    lives,
    close: async () => {
      if (!lives()) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
    },
  };
}
