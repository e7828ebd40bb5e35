import type { ScanName } from '../../domain/scan/scans';
import { GuardError } from '../../guard/errors';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { FAULT, tellFailure } from './tell-failure';

/** `done`: records that were changed; `failed`: records that could not be judged, told in the log and to operators by their document id. */
export type Apart = { done: number; failed: number };

const FRAMES = 3;

/** Where it went wrong and never with what: messages may hold names and numbers of children. */
function reasonOf(error: unknown): string {
  if (error instanceof GuardError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, FRAMES).map((line) => line.trim())].join(' ');
}

/**
 * Does the work of a scan record by record, each a transaction of its own: one that the rules refuse or that breaks is left as it was
 * and told, and all others are done. Without a database nobody can be judged: then the scan fails as a whole, and the queue tries again.
 * @param work answers whether it changed the record
 */
export async function eachApart<Item>(
  strapi: Strapi,
  scan: ScanName,
  items: AsyncIterable<Item> | Iterable<Item>,
  idOf: (item: Item) => string,
  work: (item: Item) => Promise<boolean>,
): Promise<Apart> {
  const apart: Apart = { done: 0, failed: 0 };
  for await (const item of items) {
    try {
      if (await work(item)) apart.done += 1;
    } catch (error) {
      const code = error instanceof GuardError ? error.code : FAULT;
      await tellFailure(knexOf(strapi), scan, idOf(item), code);
      apart.failed += 1;
      strapi.log.error(`[${scan}] ${idOf(item)} could not be judged: ${reasonOf(error)}`);
    }
  }
  return apart;
}
