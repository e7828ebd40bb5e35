import { createStrapi } from '@strapi/strapi';

/**
 * `node dist/src/setup/design/run-design.js <folder>`: the server process of the design instance, in Strapi's develop mode: the
 * Content-Type Builder writes files and asks the parent to start this process again. Ends when the parent is gone.
 */
async function runDesign(): Promise<void> {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  const appDir = String(process.argv[2]);
  await createStrapi({
    appDir,
    distDir: appDir,
    autoReload: true,
    serveAdminPanel: true,
  }).start();
}

void runDesign();
