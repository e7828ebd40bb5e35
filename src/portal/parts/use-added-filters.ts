import { comparisonOf, isSortable } from '../../domain/form/comparison';
import type { FieldDescription } from '../../domain/form/field';
import type { Filters } from '../api/list-path';
import { useUrlState } from './use-url-state';

type ListedField = FieldDescription & { showInList: boolean };
export type Pick = {
  /** Name in the address. */
  name: string;
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
};

const YES_NO = [
  { value: 'YES', label: '是' },
  { value: 'NO', label: '否' },
];
const YES_NO_NA = [...YES_NO, { value: 'NA', label: '不适用' }];
const ORDER = 'order';

const nameOf = ({ code }: FieldDescription): string => `x-${code}`;

/** The answers that a list can be narrowed to; none for texts, numbers and days. */
function answersOf({ kind, choices = [] }: FieldDescription): Pick['choices'] {
  if (kind === 'yesNo') return YES_NO;
  if (kind === 'yesNoNa') return YES_NO_NA;
  return choices.map(({ code, label }) => ({ value: code, label }));
}

const ordersOf = ({ code, label, kind }: FieldDescription): Pick['choices'] =>
  isSortable(kind)
    ? [
        { value: `${code}:asc`, label: `按${label}排列` },
        { value: `${code}:desc`, label: `按${label}倒排` },
      ]
    : [];

/**
 * Narrowing and ordering a list by the fields that administrators added and show in it. What is chosen stands in the address; what
 * names a field that is no more is left aside.
 */
export function useAddedFilters(fields: readonly ListedField[]): {
  extra: Filters;
  /** Goes before the list's own order. */
  sort: string[];
  picks: Pick[];
} {
  const { read } = useUrlState();
  const listed = fields.filter(({ showInList }) => showInList);
  const picks = listed.flatMap((field): Pick[] => {
    const answers = answersOf(field);
    if (answers.length === 0) return [];
    const name = nameOf(field);
    const known = answers.some(({ value }) => value === read(name));
    return [
      {
        name,
        label: field.label,
        value: known ? read(name) : '',
        choices: [{ value: '', label: '全部' }, ...answers].map(({ value, label }) => ({
          value,
          label: `${field.label}：${label}`,
        })),
      },
    ];
  });
  const orders = listed.flatMap(ordersOf);
  const order = orders.find(({ value }) => value === read(ORDER))?.value ?? '';
  const operator = ({ kind }: FieldDescription) =>
    comparisonOf(kind) === 'codes' ? '$contains' : '$eq';
  return {
    extra: Object.fromEntries(
      listed.flatMap((field) => {
        const value = picks.find(({ name }) => name === nameOf(field))?.value ?? '';
        return value === '' ? [] : [[field.code, { [operator(field)]: value }]];
      }),
    ),
    sort: order === '' ? [] : [`extra.${order}`],
    picks:
      orders.length === 0
        ? picks
        : [
            ...picks,
            {
              name: ORDER,
              label: '排列',
              value: order,
              choices: [{ value: '', label: '按原有次序' }, ...orders],
            },
          ],
  };
}
