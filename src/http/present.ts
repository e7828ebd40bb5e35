import { shownExtra } from '../guard/extra-values';
import type { Row, Strapi } from '../platform/strapi-casts';
import { boundsOf } from './bounded-query';

/** A row as it may leave: public attributes only, in the order of the schema. */
export function present(
  strapi: Strapi,
  uid: string,
  row: Row | null,
): Record<string, unknown> | null {
  if (!row) return null;
  return Object.fromEntries([
    ['id', row.id],
    ...boundsOf(strapi, uid).fields.map((field) => [
      field,
      field === 'extra' ? shownExtra(uid, row.extra) : (row[field] ?? null),
    ]),
  ]) as Record<string, unknown>;
}
