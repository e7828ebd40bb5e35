import { fork } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { StepFailure } from './failure.mjs';

const GOES_WITHIN_MS = 10_000;
const ANSWERS_WITHIN_MS = 120_000;

/** Ends the process, by force when it does not go. */
async function end(child) {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), GOES_WITHIN_MS);
  await gone;
  clearTimeout(force);
}

/**
 * Runs the design server and starts it again whenever the Content-Type Builder has written a type. One that ends by itself before it
 * answered is a failure; later ends are told and end the whole.
 */
export function keepDesignServer({ root, folder, env, address, ended }) {
  let child = null;
  let stopping = false;
  const start = () => {
    const started = fork(join(root, 'dist', 'src', 'setup', 'design', 'run-design.js'), [folder], {
      cwd: folder,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Its own group: Ctrl-C reaches us alone, and we stop it before the database.
      detached: true,
    });
    let reloading = false;
    started.on('message', (message) => {
      if (message !== 'reload' || reloading || stopping) return;
      reloading = true;
      process.stdout.write('类型已保存，正在重新载入 / a type was saved; loading it\n');
      void end(started).then(() => {
        if (!stopping) start();
      });
    });
    started.once('exit', (code) => {
      if (!reloading && !stopping) ended(code);
    });
    child = started;
  };
  start();
  return {
    answers: async () => {
      const limit = Date.now() + ANSWERS_WITHIN_MS;
      while (Date.now() < limit && !stopping) {
        if (await isUp(`${address}/_health`)) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      if (!stopping)
        throw new StepFailure(
          `设计环境在两分钟内没有启动，请查看上面的输出。`,
          'the design instance did not start within two minutes; see the output above.',
        );
    },
    stop: async () => {
      stopping = true;
      await end(child);
    },
  };
}

const isUp = (url) =>
  fetch(url).then(
    ({ status }) => status === 204,
    () => false,
  );
