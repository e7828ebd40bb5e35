import { invalid } from '../guard/errors';
import { contentTypeOf, type ContentType, type Strapi } from '../platform/strapi-casts';
import type { FieldDescription } from '../domain/form/field';
import {
  extraConditions,
  extraOrder,
  splitExtra,
  type ExtraCondition,
  type ExtraOrder,
} from './extra-filter';
import { operandFits } from './filter-operand';

/** A list request that holds the stated bounds and nothing else. */
export type BoundedQuery = {
  fields: string[];
  filters: Record<string, unknown>;
  sort: Order[];
  /** Conditions on fields that administrators added, all to be met. */
  extra: ExtraCondition[];
  populate: string[];
  page: number;
  pageSize: number;
  /** Whether nothing is asked but a page: such questions are few and come often. */
  isUsual: boolean;
};

/** A built-in attribute as Strapi takes it ('visitedOn:desc'), or a field that administrators added. */
export type Order = string | ExtraOrder;

const PARAMETERS = new Set(['fields', 'filters', 'sort', 'populate', 'pagination']);
const LOGICAL = new Set(['$and', '$or']);
export const OPERATORS: ReadonlySet<string> = new Set([
  '$eq',
  '$eqi',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$contains',
  '$containsi',
  '$startsWith',
  '$null',
  '$notNull',
  '$between',
]);
const SCALARS = new Set([
  'string',
  'enumeration',
  'date',
  'datetime',
  'integer',
  'decimal',
  'boolean',
]);
const ALWAYS = ['documentId', 'createdAt', 'updatedAt'];
export const MAX_PAGE_SIZE = 100;
const MAX_CONDITIONS = 40;

const refuse = (what: string): never => {
  throw invalid('QUERY-01', what, ['query']);
};

export type Bounds = {
  fields: string[];
  filterable: Set<string>;
  relations: string[];
  /** The type of every filterable field. */
  types: Map<string, string>;
};

const known = new WeakMap<ContentType, Bounds>();

/** What may be read, filtered, sorted and populated, from the schema: scalars that are not private; relations by name only. */
export function boundsOf(strapi: Strapi, uid: string): Bounds {
  const type = contentTypeOf(strapi, uid);
  const bounds = known.get(type) ?? boundsFrom(type);
  known.set(type, bounds);
  return bounds;
}

function boundsFrom(type: ContentType): Bounds {
  const attributes = Object.entries(type.attributes).filter(
    ([name, attribute]) =>
      attribute.private !== true &&
      !['createdBy', 'updatedBy', 'localizations', 'locale', 'publishedAt'].includes(name),
  );
  const named = (test: (type: string) => boolean): string[] =>
    attributes.filter(([, attribute]) => test(String(attribute.type))).map(([name]) => name);
  return {
    fields: [...ALWAYS, ...named((type) => type !== 'relation')],
    filterable: new Set(['id', ...ALWAYS, ...named((type) => SCALARS.has(type))]),
    relations: named((type) => type === 'relation'),
    types: new Map([
      ['id', 'integer'] as const,
      ...ALWAYS.map((name) => [name, name === 'documentId' ? 'string' : 'datetime'] as const),
      ...attributes.map(([name, { type }]) => [name, String(type)] as const),
    ]),
  };
}

function listOf(value: unknown, parameter: string): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value;
  return refuse(`参数 ${parameter} 只接受字段名列表。`);
}

function checkFilters(filters: unknown, bounds: Bounds, count = { conditions: 0 }): void {
  if (typeof filters !== 'object' || filters === null || Array.isArray(filters))
    refuse('参数 filters 的写法不正确。');
  for (const [key, value] of Object.entries(filters as Record<string, unknown>)) {
    count.conditions += 1;
    if (count.conditions > MAX_CONDITIONS) refuse('筛选条件太多，请减少后再试。');
    if (LOGICAL.has(key)) {
      if (!Array.isArray(value)) refuse('$and 与 $or 只接受条件列表。');
      for (const part of value as unknown[]) checkFilters(part, bounds, count);
    } else if (key === '$not') checkFilters(value, bounds, count);
    else if (!bounds.filterable.has(key)) refuse(`不能按“${key}”筛选。`);
    else checkCondition(key, value, bounds.types.get(key) ?? 'string');
  }
}

function checkCondition(field: string, value: unknown, type: string): void {
  const isOperators = typeof value === 'object' && value !== null;
  if (Array.isArray(value)) refuse(`“${field}”的筛选条件写法不正确。`);
  const conditions = isOperators ? Object.entries(value) : [['$eq', value] as const];
  for (const [operator, operand] of conditions) {
    if (!OPERATORS.has(operator)) refuse(`“${field}”不支持筛选方式 ${operator}。`);
    if (!operandFits(operator, operand, type)) refuse(`“${field}”的筛选值不正确。`);
  }
}

function populateOf(value: unknown, bounds: Bounds): string[] {
  if (value === undefined) return [];
  const names =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([name, wanted]) =>
          wanted === 'true' || wanted === true
            ? name
            : refuse('populate 只能展开一层，不能带条件。'),
        )
      : listOf(value, 'populate');
  for (const name of names) {
    if (!bounds.relations.includes(name)) refuse(`不能展开“${name}”。`);
  }
  return names;
}

function pageNumber(value: unknown, fallback: number, max: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > max)
    refuse(`页码与每页条数须为 1 到 ${max} 的整数。`);
  return number;
}

function orderOf(part: string, bounds: Bounds, added: readonly FieldDescription[]): Order {
  const extra = extraOrder(part, added);
  if (extra !== null) return extra;
  const [field, direction = 'asc', ...rest] = part.split(':');
  if (!bounds.filterable.has(field ?? '') || rest.length > 0 || !/^(asc|desc)$/i.test(direction))
    refuse(`不能按“${part}”排序。`);
  return part;
}

/**
 * Reads a request's query within the bounds; anything else is 400 with a sentence. Nothing reaches through a relation. `added`: the
 * fields that administrators added to the type, as asked today.
 */
export function boundedQuery(
  query: Record<string, unknown>,
  bounds: Bounds,
  added: readonly FieldDescription[] = [],
): BoundedQuery {
  for (const name of Object.keys(query)) {
    if (!PARAMETERS.has(name)) refuse(`不支持参数“${name}”。`);
  }
  const fields = listOf(query.fields, 'fields');
  for (const field of fields) {
    if (!bounds.fields.includes(field)) refuse(`没有字段“${field}”。`);
  }
  const sort = listOf(query.sort, 'sort').map((part) => orderOf(part, bounds, added));
  const { plain, extra } = splitExtra(query.filters);
  if (plain !== undefined) checkFilters(plain, bounds);
  const conditions = extra.flatMap((filter) => extraConditions(filter, added));
  if (conditions.length > MAX_CONDITIONS) refuse('筛选条件太多，请减少后再试。');
  const pagination = (query.pagination ?? {}) as Record<string, unknown>;
  for (const name of typeof pagination === 'object' ? Object.keys(pagination) : ['pagination']) {
    if (name !== 'page' && name !== 'pageSize') refuse('分页只接受 page 与 pageSize。');
  }
  return {
    fields: fields.length > 0 ? fields : bounds.fields,
    filters: (plain ?? {}) as Record<string, unknown>,
    extra: conditions,
    sort: sort.length > 0 ? sort : ['id:asc'],
    populate: populateOf(query.populate, bounds),
    page: pageNumber(pagination.page, 1, 100_000),
    pageSize: pageNumber(pagination.pageSize, 25, MAX_PAGE_SIZE),
    isUsual: Object.keys(query).every((name) => name === 'pagination'),
  };
}
