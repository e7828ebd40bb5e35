import { createStrapi } from '@strapi/strapi';
import { projectRoot } from '../project-root';

/**
 * `node dist/src/platform/site/prepare-database.js`: brings the schema and the constraints of the
 * database in DATABASE_URL up to date and ends; makes the template that tests copy.
 */
async function prepareDatabase(): Promise<void> {
  // The queue's tables are made; no worker may run jobs in a template.
  process.env.NOL_WORKER = 'off';
  const appDir = projectRoot();
  const strapi = await createStrapi({ appDir, distDir: `${appDir}/dist` }).load();
  await strapi.destroy();
}

prepareDatabase().then(
  // Strapi leaves timers behind that would keep the process.
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
