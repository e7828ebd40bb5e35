import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './hash-sources.mjs';

/**
 * Removes compiled files whose source is gone: Strapi loads every content type it finds in dist, and the
 * compiler never takes one away.
 */
export function pruneCompiled(root) {
  for (const path of ['src', 'config', 'database'].flatMap((each) =>
    listFiles(join(root, 'dist'), each),
  )) {
    const source = path.replace(/\.js(\.map)?$/, '');
    const kept = [`${source}.ts`, `${source}.tsx`, path].some((each) =>
      existsSync(join(root, each)),
    );
    if (!kept) rmSync(join(root, 'dist', path));
  }
}
