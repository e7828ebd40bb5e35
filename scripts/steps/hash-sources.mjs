import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over names and contents of files and folders (relative to `root`, missing ones left out).
 * By content, not by time: a checkout or a copy changes times, not what is built.
 * @param {(path: string) => boolean} [keep] which files count
 */
export function hashSources(root, paths, keep = () => true) {
  const hash = createHash('sha256');
  for (const path of paths
    .flatMap((each) => listFiles(root, each))
    .filter(keep)
    .sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Files below `path`, relative to `root`, with forward slashes. */
export function listFiles(root, path) {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => listFiles(root, `${path}/${name}`));
}
