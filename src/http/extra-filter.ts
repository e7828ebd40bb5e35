import {
  comparisonOf,
  EXTRA_OPERATORS,
  isSortable,
  type Comparison,
} from '../domain/form/comparison';
import type { FieldDescription } from '../domain/form/field';
import { invalid } from '../guard/errors';
import { operandFits } from './filter-operand';

/** One checked condition on a field that administrators added. */
export type ExtraCondition = {
  readonly field: FieldDescription;
  readonly comparison: Comparison;
  readonly operator: string;
  readonly operands: readonly string[];
};

export type ExtraOrder = { readonly field: FieldDescription; readonly direction: 'asc' | 'desc' };

type Filters = Record<string, unknown>;

const isFilters = (value: unknown): value is Filters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes the conditions on fields that administrators added out of the filters. They stand at the top or in the members of a top
 * `$and`: under `$or` and `$not` they are refused like every name that can't be filtered by.
 */
export function splitExtra(filters: unknown): { plain: unknown; extra: unknown[] } {
  if (!isFilters(filters)) return { plain: filters, extra: [] };
  const { extra, ...plain } = filters;
  const own = extra === undefined ? [] : [extra];
  if (!Array.isArray(plain.$and)) return { plain, extra: own };
  const members = plain.$and.map(splitExtra);
  return {
    plain: { ...plain, $and: members.map((member) => member.plain) },
    extra: [...own, ...members.flatMap((member) => member.extra)],
  };
}

const FLAGS = ['$null', '$notNull'];

const refuse = (sentence: string): never => {
  throw invalid('QUERY-01', sentence, ['query']);
};

function fieldOf(fields: readonly FieldDescription[], code: string): FieldDescription {
  const field = fields.find((one) => one.code === code);
  return field ?? refuse(`没有自定义字段“${code}”，不能按它筛选或排序。`);
}

function comparisonOfField({ kind, label }: FieldDescription): Comparison {
  return (
    comparisonOf(kind) ??
    refuse(`“${label}”是加密保存的号码，不能筛选和排序；按学生查找请用姓名或儿童编号。`)
  );
}

const TYPES = { text: 'string', code: 'string', codes: 'string', presence: 'string' } as const;

function isOperand(condition: Omit<ExtraCondition, 'operands'>, operand: unknown): boolean {
  const { field, comparison, operator } = condition;
  const type = comparison === 'number' || comparison === 'date' ? comparison : TYPES[comparison];
  if (!operandFits(operator, operand, type)) return false;
  if (FLAGS.includes(operator) || field.choices === undefined) return true;
  const codes = field.choices.map(({ code }) => code);
  return [operand].flat().every((one) => codes.includes(String(one)));
}

/** `{ way: { $eq: 'HOME' } }` as checked conditions; 400 for what is no field of today, for a sealed one, or for a value of another kind. */
export function extraConditions(
  filter: unknown,
  fields: readonly FieldDescription[],
): ExtraCondition[] {
  if (!isFilters(filter)) return refuse('自定义字段的筛选须写成 filters[extra][代码][$eq]=值。');
  return Object.entries(filter).flatMap(([code, value]): ExtraCondition[] => {
    const field = fieldOf(fields, code);
    const comparison = comparisonOfField(field);
    if (Array.isArray(value)) refuse(`“${field.label}”的筛选条件写法不正确。`);
    const asked: [string, unknown][] =
      typeof value === 'object' && value !== null ? Object.entries(value) : [['$eq', value]];
    return asked.map(([operator, operand]) => {
      if (!EXTRA_OPERATORS[comparison].includes(operator))
        refuse(`“${field.label}”不支持筛选方式 ${operator}。`);
      const condition = { field, comparison, operator };
      if (!isOperand(condition, operand)) refuse(`“${field.label}”的筛选值不正确。`);
      return { ...condition, operands: [operand].flat().map(String) };
    });
  });
}

const SORT = /^extra\.([^:]+)(?::(asc|desc))?$/i;

/** 'extra.way:desc' as an order; `null` for a built-in attribute. 400 for what can't be put in order. */
export function extraOrder(sort: string, fields: readonly FieldDescription[]): ExtraOrder | null {
  const [, code, direction = 'asc'] = SORT.exec(sort) ?? [];
  if (code === undefined) return null;
  const field = fieldOf(fields, code);
  comparisonOfField(field);
  if (!isSortable(field.kind)) refuse(`不能按“${field.label}”排序。`);
  return { field, direction: direction.toLowerCase() === 'desc' ? 'desc' : 'asc' };
}
