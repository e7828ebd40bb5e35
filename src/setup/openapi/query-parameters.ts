import { boundsOf, MAX_PAGE_SIZE, OPERATORS } from '../../http/bounded-query';
import type { Strapi } from '../../platform/strapi-casts';
import { day, flag, instant, list, oneOf, refTo, text, whole, type Schema } from './schema';

type Parameter = {
  name: string;
  in: 'query';
  description: string;
  schema: Schema;
  style?: string;
  explode?: boolean;
};

const OF_MANY = new Set(['$in', '$notIn', '$between']);
const OF_FLAG = new Set(['$null', '$notNull']);

function named(name: string, description: string, values: readonly string[]): Parameter {
  return {
    name,
    in: 'query',
    description,
    schema: list(oneOf(values)),
    style: 'form',
    explode: false,
  };
}

const conditionOn = (value: Schema): Schema => {
  const operators = [...OPERATORS].map((operator): [string, Schema] => [
    operator,
    OF_MANY.has(operator) ? list(value) : OF_FLAG.has(operator) ? flag : value,
  ]);
  return {
    anyOf: [
      value,
      { type: 'object', properties: Object.fromEntries(operators), additionalProperties: false },
    ],
  };
};

/** A condition on one field: the value itself, or an operator with its value. Codes are texts here. */
export const CONDITION_SCHEMAS: Record<string, Schema> = {
  TextCondition: conditionOn(text),
  DayCondition: conditionOn(day),
  InstantCondition: conditionOn(instant),
  NumberCondition: conditionOn(whole),
  FlagCondition: conditionOn(flag),
};

/** Conditions on fields that administrators added, by code; which ones there are, /form-descriptions says. */
const ADDED: Schema = {
  type: 'object',
  description:
    '管理员增加的字段，按代码筛选；加密保存的号码除外。 Run-time fields by code, sealed numbers excepted.',
  additionalProperties: refTo('TextCondition'),
};
const ADDED_ORDER = 'extra[.][a-z][a-zA-Z0-9]*';

const CONDITION_OF: Record<string, string> = {
  date: 'DayCondition',
  datetime: 'InstantCondition',
  integer: 'NumberCondition',
  boolean: 'FlagCondition',
};

/** The filter object of a type: its own scalars by the stated operators, joined by `$and`, `$or`, `$not`; never through a relation. */
export function filterSchema(strapi: Strapi, uid: string, self: Schema): Schema {
  const { filterable, types } = boundsOf(strapi, uid);
  const added: Record<string, Schema> = types.has('extra') ? { extra: ADDED } : {};
  const fields = [...filterable].map((name) => [
    name,
    refTo(CONDITION_OF[types.get(name) ?? ''] ?? 'TextCondition'),
  ]);
  return {
    type: 'object',
    properties: {
      ...(Object.fromEntries(fields) as Record<string, Schema>),
      ...added,
      $and: list(self),
      $or: list(self),
      $not: self,
    },
    additionalProperties: false,
  };
}

/** `fields` and `populate` of one record. */
export function recordParameters(strapi: Strapi, uid: string): Parameter[] {
  const { fields, relations } = boundsOf(strapi, uid);
  return [
    named('fields', '只返回这些字段。 Fields to return.', fields),
    ...(relations.length > 0
      ? [
          named(
            'populate',
            '展开一层关联，关联记录同样按职责范围过滤。 Relations, one level.',
            relations,
          ),
        ]
      : []),
  ];
}

/** The bounds of a list. */
export function listParameters(strapi: Strapi, uid: string, filters: Schema): Parameter[] {
  const { filterable, types } = boundsOf(strapi, uid);
  const sortable = [...filterable, ...(types.has('extra') ? [ADDED_ORDER] : [])];
  return [
    ...recordParameters(strapi, uid),
    {
      name: 'filters',
      in: 'query',
      description:
        '筛选，写法如 filters[字段][$eq]=值；管理员增加的字段如 filters[extra][代码][$eq]=值，只能放在最外层或 $and 里。 Filters in bracket notation; run-time fields under extra, at the top or in $and.',
      schema: filters,
      style: 'deepObject',
      explode: true,
    },
    {
      name: 'sort',
      in: 'query',
      description:
        '排序，字段后可加 :asc 或 :desc；管理员增加的字段写作 extra.代码。 Fields to sort by.',
      schema: list({ type: 'string', pattern: `^(${sortable.join('|')})(:(asc|desc))?$` }),
      style: 'form',
      explode: false,
    },
    {
      name: 'pagination[page]',
      in: 'query',
      description: '页码，从 1 开始。 Page, from 1.',
      schema: { type: 'integer', minimum: 1, maximum: 100_000, default: 1 },
    },
    {
      name: 'pagination[pageSize]',
      in: 'query',
      description: `每页条数，最多 ${MAX_PAGE_SIZE}。 Records a page.`,
      schema: { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE, default: 25 },
    },
  ];
}
