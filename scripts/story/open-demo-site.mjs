import { spawn } from 'node:child_process';
import { openSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadPlatform } from '../steps/load-platform.mjs';
import { openTestSite } from '../steps/open-test-site.mjs';
import { runStep } from '../steps/run-step.mjs';

const ANSWERS_WITHIN_MS = 90_000;

/**
 * A demo district of its own: throw-away PostgreSQL, a few hundred children, a server on a free port.
 * @returns {Promise<{ address: string, env: object, stop: () => Promise<void> }>}
 */
export async function openDemoSite({
  root,
  varFolder,
  accountsFile,
  children,
  today,
  env: more = {},
}) {
  const home = join(varFolder, 'story');
  mkdirSync(join(home, 'logs'), { recursive: true });
  const site = await openTestSite(root, home);
  const { findFreePort } = loadPlatform(root, 'platform/ports/check-port');
  const port = await findFreePort();
  const env = {
    ...site.env,
    NODE_ENV: 'production',
    DATABASE_URL: site.env.TEST_PG_URL,
    PORT: String(port),
    HOST: '127.0.0.1',
    ...more,
  };
  let server = null;
  const stop = async () => {
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await site.stop();
  };
  try {
    await runStep({
      title: `载入演示区 ${String(children)} 名学生 / loading a small demo district`,
      program: process.execPath,
      args: [
        join(root, 'dist/src/setup/demo/cli.js'),
        '--children',
        String(children),
        '--accounts',
        accountsFile,
        ...(today === undefined ? [] : ['--today', today]),
      ],
      cwd: root,
      env,
      log: join(home, 'logs', 'demo.log'),
      failure: ['载入演示数据失败。', 'Loading the demo failed.'],
    });
    const log = openSync(join(home, 'logs', 'server.log'), 'w', 0o600);
    server = spawn(process.execPath, [join(root, 'dist/src/platform/site/run-server.js')], {
      cwd: root,
      env,
      stdio: ['ignore', log, log, 'ipc'],
    });
    const address = `http://127.0.0.1:${String(port)}`;
    await waitUntilAnswers(address, server);
    return { address, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function waitUntilAnswers(address, server) {
  const until = Date.now() + ANSWERS_WITHIN_MS;
  while (Date.now() < until && server.exitCode === null) {
    const answers = await fetch(`${address}/_health`).then(
      (answer) => answer.status === 204,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('演示服务没有启动，请看 var/story/logs/server.log');
}
