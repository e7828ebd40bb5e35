import type { FieldKind } from './field';

/** How values of a kind are compared: as text, number or day, by code, by membership in a list, or only whether there is one. */
export type Comparison = 'text' | 'number' | 'date' | 'code' | 'codes' | 'presence';

const COMPARISONS: Readonly<Record<FieldKind, Comparison | null>> = {
  text: 'text',
  longText: 'text',
  number: 'number',
  score: 'number',
  date: 'date',
  yesNo: 'code',
  yesNoNa: 'code',
  choice: 'code',
  region: 'code',
  choices: 'codes',
  photo: 'presence',
  // Sealed: the database holds a cipher, and a search by mask would tell figures of the number.
  identityNumber: null,
  rollNumber: null,
  phone: null,
};

/** How lists are narrowed by a field of this kind; `null` for personal numbers, which are sealed. */
export const comparisonOf = (kind: FieldKind): Comparison | null => COMPARISONS[kind];

const UNSORTED: readonly (Comparison | null)[] = ['codes', 'presence', null];

/** Whether a list can be put in order by a field of this kind. */
export const isSortable = (kind: FieldKind): boolean => !UNSORTED.includes(COMPARISONS[kind]);

const FLAGS = ['$null', '$notNull'];
const SAME = ['$eq', '$ne', '$in', '$notIn', ...FLAGS];
const ORDERED = [...SAME, '$lt', '$lte', '$gt', '$gte', '$between'];

/** Operators by the way values are compared; others are refused. */
export const EXTRA_OPERATORS: Readonly<Record<Comparison, readonly string[]>> = {
  text: [...SAME, '$eqi', '$contains', '$containsi', '$startsWith'],
  number: ORDERED,
  date: ORDERED,
  code: SAME,
  codes: ['$contains', ...FLAGS],
  presence: FLAGS,
};
