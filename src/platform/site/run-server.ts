import { createStrapi } from '@strapi/strapi';
import { projectRoot } from '../project-root';

/**
 * `node dist/src/platform/site/run-server.js`: the server process below the supervisor. When the
 * supervisor is gone (`kill -9`), the channel to it closes and the server ends by itself instead of
 * holding the port.
 */
async function runServer(): Promise<void> {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  const appDir = projectRoot();
  await createStrapi({ appDir, distDir: `${appDir}/dist` }).start();
}

void runServer();
