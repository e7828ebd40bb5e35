import type { FieldDescription } from '../../domain/form/field';
import { invalid } from '../../guard/errors';
import { extraConditions, type ExtraCondition } from '../../http/extra-filter';

type Filters = Record<string, unknown>;

const isFilters = (value: unknown): value is Filters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As the panel's filter box names a field that administrators added: `extra.way`. */
const NAME = /^extra\.(.+)$/;
const MENTIONED = /"extra(\.|")/;
const MOST = 20;

/** Whether a list of the panel is narrowed by such a field, or by the column itself. */
export const asksAboutAdded = (filters: unknown): boolean =>
  MENTIONED.test(JSON.stringify(filters ?? null));

function split(filters: Filters): { rest: Filters; added: Filters[] } {
  const own = Object.entries(filters);
  const added = own.flatMap(([name, value]): Filters[] => {
    const [, code] = NAME.exec(name) ?? [];
    return code === undefined ? [] : [{ [code]: value }];
  });
  const rest = Object.fromEntries(own.filter(([name]) => !NAME.test(name)));
  if (!Array.isArray(rest.$and)) return { rest, added };
  const members = rest.$and.map((one: unknown) =>
    isFilters(one) ? split(one) : { rest: one, added: [] },
  );
  const kept = members
    .map((member) => member.rest)
    .filter((one) => !isFilters(one) || Object.keys(one).length > 0);
  const { $and: _members, ...others } = rest;
  return {
    rest: kept.length > 0 ? { ...others, $and: kept } : others,
    added: [...added, ...members.flatMap((member) => member.added)],
  };
}

/**
 * Takes what a list of the panel asks of the fields that administrators added out of its filters: `{ 'extra.way': { $eq: 'BUS' } }` at
 * the top or in a top `$and`, as the filter box writes it. @throws 400 QUERY-01 for anything else that mentions them
 */
export function takeAddedFilters(
  filters: unknown,
  fields: readonly FieldDescription[],
): { rest: Filters; conditions: ExtraCondition[] } {
  const { rest, added } = isFilters(filters) ? split(filters) : { rest: {}, added: [] };
  if (!isFilters(filters) || asksAboutAdded(rest) || added.length > MOST)
    throw invalid('QUERY-01', '不能这样按自定义字段筛选，请用列表上方的“筛选器”按钮。', ['query']);
  return { rest, conditions: added.flatMap((one) => extraConditions(one, fields)) };
}
