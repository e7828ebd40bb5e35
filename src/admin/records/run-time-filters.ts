import type { ComponentType } from 'react';
import { comparisonOf, EXTRA_OPERATORS } from '../../domain/form/comparison';
import type { FieldDescription } from '../../domain/form/field';
import { answersOf } from '../fields/answer-choices';
import { RegionFilter } from '../fields/region-input';
import { CodeField } from './code-field';
import { regionOptions } from './place-names';

type Operator = { label: { id: string; defaultMessage: string }; value: string };
export type AddedFilter = {
  name: string;
  label: string;
  type: string;
  operators: Operator[];
  input?: ComponentType<never>;
  options?: { label: string; value: string }[];
};

/** The words of Strapi's own filter box, whose value is one text: lists of values have no place in it. */
const IN_THE_BOX = [
  '$eq',
  '$ne',
  '$contains',
  '$startsWith',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$null',
  '$notNull',
];

const TYPES = { text: 'string', number: 'decimal', date: 'date', presence: 'string' } as const;

const operatorsOf = (allowed: readonly string[]): Operator[] =>
  IN_THE_BOX.filter((operator) => allowed.includes(operator)).map((value) => ({
    label: { id: `components.FilterOptions.FILTER_TYPES.${value}`, defaultMessage: value },
    value,
  }));

/** The fields that administrators added, as the filter box of a list offers them; personal numbers are sealed and can't be compared. */
export const addedFilters = (fields: readonly FieldDescription[]): AddedFilter[] =>
  fields.flatMap((field): AddedFilter[] => {
    const comparison = comparisonOf(field.kind);
    if (comparison === null) return [];
    const filter = {
      name: `extra.${field.code}`,
      label: field.label,
      operators: operatorsOf(EXTRA_OPERATORS[comparison]),
    };
    if (field.kind === 'region')
      return [
        {
          ...filter,
          type: 'enumeration',
          input: RegionFilter as ComponentType<never>,
          options: regionOptions(),
        },
      ];
    if (comparison !== 'code' && comparison !== 'codes')
      return [{ ...filter, type: TYPES[comparison] }];
    const options = answersOf(field).map(({ code, label }) => ({ value: code, label }));
    return [{ ...filter, type: 'enumeration', input: CodeField as ComponentType<never>, options }];
  });
