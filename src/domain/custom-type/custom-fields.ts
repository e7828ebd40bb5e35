import type { FieldDescription, FieldKind, FieldValue } from '../form/field';
import { formatValue } from '../form/format-value';
import { isReference, type CustomAttribute, type CustomKind, type CustomType } from './custom-type';

const FIELD_KINDS: Partial<Record<CustomKind, FieldKind>> = {
  text: 'text',
  longText: 'longText',
  integer: 'number',
  decimal: 'number',
  date: 'date',
  yesNo: 'yesNo',
  choice: 'choice',
};

/** A question as a field of a form; `null` for one that points at a record. */
export function fieldOf(attribute: CustomAttribute): FieldDescription | null {
  const kind = FIELD_KINDS[attribute.kind];
  if (kind === undefined) return null;
  const { name, label, required, help, choices, min, max, maxLength } = attribute;
  return { code: name, label, kind, required, help, choices, min, max, maxLength };
}

export const referencesOf = ({ attributes }: CustomType): CustomAttribute[] =>
  attributes.filter(({ kind }) => isReference(kind));

/** A column's value as an answer of a form: a boolean column holds 是／否. */
export function answerOf(attribute: CustomAttribute, value: unknown): FieldValue {
  if (attribute.kind === 'yesNo' && typeof value === 'boolean') return value ? 'YES' : 'NO';
  return (value ?? null) as FieldValue;
}

/** An answer in words: names for codes, 是／否, '2026年9月1日'; '' for one that points at a record. */
export function answerWords(attribute: CustomAttribute, value: unknown): string {
  const field = fieldOf(attribute);
  return field === null ? '' : formatValue(field, answerOf(attribute, value));
}
