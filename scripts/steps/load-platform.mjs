import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A module of the compiled server, e.g. `platform/site/open-site`; to be called after the build. */
export function loadPlatform(root, path) {
  return createRequire(import.meta.url)(join(root, 'dist', 'src', `${path}.js`));
}
