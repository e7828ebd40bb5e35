import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/** The application in this process, without doors and without jobs, on the database of a running demo site. */
export async function loadInside(root, env) {
  Object.assign(process.env, env, { NODE_ENV: 'production', NOL_WORKER: 'off' });
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  return createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
}
