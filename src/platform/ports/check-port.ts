import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StartupFailure } from '../failure/startup-failure';

/**
 * Makes sure that `port` can be listened on.
 * @throws StartupFailure PORT_IN_USE (another program holds it, or only root may open it)
 */
export async function assertPortFree(setting: string, host: string, port: number): Promise<void> {
  const code = await tryListen(host, port);
  if (code === null) return;
  if (code === 'EACCES') {
    throw new StartupFailure(
      'PORT_IN_USE',
      `当前用户无权使用端口 ${String(port)}，请用 ${setting}=<端口> 换一个 1024 以上的端口。`,
      `This user may not open port ${String(port)}; choose one above 1024 with ${setting}=<port>.`,
    );
  }
  throw new StartupFailure(
    'PORT_IN_USE',
    `端口 ${String(port)} 已被其他程序占用（${code}），请停止那个程序，或用 ${setting}=<端口> 换一个。`,
    `Port ${String(port)} is in use by another program (${code}); stop it, or choose another with ${setting}=<port>.`,
  );
}

/** Below what Linux, macOS and Windows give to outgoing connections, one of which could take the port before it is listened on. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_000;
const ATTEMPTS = 100;

/** A port that is free on the loopback at this moment, and that nobody is given unasked. */
export async function findFreePort(host = '127.0.0.1'): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    if ((await tryListen(host, port)) === null) return port;
  }
  throw new Error(`no free port between ${String(FIRST_PORT)} and ${String(LAST_PORT)}`);
}

/** The error code with which listening fails, `null` when it works. */
async function tryListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ host, port, exclusive: true }, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}
