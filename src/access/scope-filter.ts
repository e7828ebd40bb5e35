import type { Knex } from 'knex';
import type { Scope } from './scope';

type Filter = Record<string, unknown>;

const ATTRIBUTES = [
  ['schoolCodes', 'schoolCode', 'school_code'],
  ['classCodes', 'classCode', 'class_code'],
  ['zoneCodes', 'zoneCode', 'zone_code'],
  ['townCodes', 'townCode', 'town_code'],
  ['residenceTownCodes', 'residenceTownCode', 'residence_town_code'],
  ['childNos', 'childNo', 'child_no'],
  ['readChildNos', 'childNo', 'child_no'],
] as const;

const NOTHING: Filter = { documentId: { $null: true } };

/** The scope as Strapi filters over the scalar codes that `attributes` has. An empty scope matches nothing. */
export function scopeFilter(scope: Scope, attributes: Record<string, unknown>): Filter {
  if (scope.kind === 'district') return {};
  const parts = ATTRIBUTES.filter(
    ([codes, attribute]) => attribute in attributes && scope[codes].length > 0,
  ).map(([codes, attribute]) => ({ [attribute]: { $in: scope[codes] } }));
  return parts.length === 0 ? NOTHING : { $or: parts };
}

/** The same scope for a knex query over a table (or alias) that carries all six codes. */
export function whereInScope(
  query: Knex.QueryBuilder,
  scope: Scope,
  alias: string,
): Knex.QueryBuilder {
  if (scope.kind === 'district') return query;
  return query.where((any) => {
    any.whereRaw('false');
    for (const [codes, , column] of ATTRIBUTES) {
      if (scope[codes].length > 0) any.orWhereIn(`${alias}.${column}`, scope[codes]);
    }
  });
}
