import type { Basis } from './rule';

/** A threshold that a district may change from a day on. */
export type SettingDefinition<V> = {
  title: string;
  /** Code and words of each value that may be chosen; only where one of several is. */
  choices?: Readonly<Record<string, string>>;
  /** What the number counts, in Chinese; empty for switches and choices. */
  unit: string;
  type: 'integer' | 'boolean' | 'time' | 'choice' | 'integer-list' | 'text';
  default: V;
  /** What an administrator may enter, as a sentence. */
  accepted: string;
  basis: readonly Basis[];
  clauses: readonly string[];
  accepts(value: unknown): value is V;
};

type Text = Pick<SettingDefinition<never>, 'title' | 'basis' | 'clauses'>;

const isWholeNumber = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

/** A whole number between two bounds, both included. */
export const integerSetting = (
  text: Text & { unit: string; default: number; min: number; max: number },
): SettingDefinition<number> => ({
  title: text.title,
  basis: text.basis,
  clauses: text.clauses,
  unit: text.unit,
  type: 'integer',
  default: text.default,
  accepted: `${text.min} 至 ${text.max} 之间的整数（${text.unit}）`,
  accepts: (value): value is number => isWholeNumber(value, text.min, text.max),
});

/** A switch. */
export const booleanSetting = (text: Text & { default: boolean }): SettingDefinition<boolean> => ({
  ...text,
  unit: '',
  type: 'boolean',
  accepted: '是或否（true 或 false）',
  accepts: (value): value is boolean => typeof value === 'boolean',
});

/** A time of day. */
export const timeSetting = (text: Text & { default: string }): SettingDefinition<string> => ({
  ...text,
  unit: '时刻',
  type: 'time',
  accepted: '24 小时制的时刻，如 08:00',
  accepts: (value): value is string =>
    typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
});

/** One of several codes; the labels are shown to administrators. */
export const choiceSetting = <C extends string>(
  text: Text & { default: C; choices: Record<C, string> },
): SettingDefinition<C> => ({
  title: text.title,
  basis: text.basis,
  clauses: text.clauses,
  unit: '',
  type: 'choice',
  choices: text.choices,
  default: text.default,
  accepted: (Object.entries(text.choices) as [C, string][])
    .map(([code, label]) => `${code}（${label}）`)
    .join('或 '),
  accepts: (value): value is C => typeof value === 'string' && Object.hasOwn(text.choices, value),
});

/** A rising list of whole days. */
export const integerListSetting = (
  text: Text & { unit: string; default: readonly number[]; min: number; max: number },
): SettingDefinition<readonly number[]> => ({
  title: text.title,
  basis: text.basis,
  clauses: text.clauses,
  unit: text.unit,
  type: 'integer-list',
  default: text.default,
  accepted: `一个或多个从小到大的整数（${text.unit}），如 30、60、90、120`,
  accepts: (value): value is readonly number[] =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry, index) =>
      isWholeNumber(entry, index === 0 ? text.min : (value[index - 1] as number) + 1, text.max),
    ),
});

/** A short text, such as a name that stands on papers; where it `mayBeBlank`, blank means “not set”. */
export const textSetting = (
  text: Text & { default: string; maxLength: number; mayBeBlank?: boolean },
): SettingDefinition<string> => ({
  title: text.title,
  basis: text.basis,
  clauses: text.clauses,
  unit: '',
  type: 'text',
  default: text.default,
  accepted: text.mayBeBlank
    ? `不超过 ${text.maxLength} 个字的文字，可以留空`
    : `1 至 ${text.maxLength} 个字的文字`,
  accepts: (value): value is string =>
    typeof value === 'string' &&
    (text.mayBeBlank === true || value.trim() !== '') &&
    value.length <= text.maxLength,
});
