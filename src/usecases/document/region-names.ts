import { readableExtra, type StoredExtra } from '../../domain/form/extra';
import type { RunTimeField } from '../../domain/form/run-time-field';
import { queryOf, type Strapi } from '../../platform/strapi-casts';

/** Where a 行政区划 answer may lie, the smaller place first. */
const PLACES = ['api::village.village', 'api::town.town'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Names of the towns and villages that stand in `stored` under fields of the kind 行政区划, by code; a code that is no place any more
 * stands for itself.
 */
export async function regionNames(
  strapi: Strapi,
  fields: readonly RunTimeField[],
  stored: readonly StoredExtra[],
): Promise<(code: string) => string> {
  const regions = fields.filter(({ kind }) => kind === 'region');
  const codes = stored.flatMap((extra) =>
    Object.values(readableExtra(extra, regions)).filter(isText),
  );
  if (codes.length === 0) return (code) => code;
  const found = await Promise.all(
    PLACES.map((uid) =>
      queryOf(strapi, uid).findMany({
        where: { code: { $in: codes } },
        select: ['code', 'name'],
      }),
    ),
  );
  const names = new Map(found.flat().map((row) => [String(row.code), String(row.name)]));
  return (code) => names.get(code) ?? code;
}
