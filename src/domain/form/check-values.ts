import { checkValue, type FieldFacts } from './check-value';
import type { FieldDescription, FieldFault, FieldKind, FieldValue, FieldValues } from './field';
import { isEmptyValue, shownFields } from './is-shown';

/** The answers as they may be stored, and what is wrong with them. */
export type CheckedValues = { values: Record<string, FieldValue>; faults: FieldFault[] };

const SELECTED: readonly FieldKind[] = ['choice', 'choices', 'yesNo', 'yesNoNa', 'region', 'date'];

/** '请选择“家访方式”。', by the way the field is answered. */
export function gapSentence({ kind, label }: FieldDescription): string {
  if (kind === 'photo') return `请拍照或选择“${label}”。`;
  return SELECTED.includes(kind) ? `请选择“${label}”。` : `请填写“${label}”。`;
}

/** FIELD-01: keys that no field of the form has. */
function unknownKeys(fields: readonly FieldDescription[], values: object): FieldFault[] {
  const known = new Set(fields.map(({ code }) => code));
  return Object.keys(values)
    .filter((code) => !known.has(code))
    .map((code) => ({
      field: code,
      code: 'FIELD-01',
      message: '表单中没有这一项，请刷新页面后重新填写。',
    }));
}

/**
 * Judges a whole form. Unknown keys are refused (FIELD-01); a required field that is shown must be answered (FIELD-02, left out with
 * `required: 'ignored'`, as for a draft); each answer must fit its field. Answers to questions that are not asked are dropped in
 * silence, not refused: work done offline under yesterday's skip rule must not be stuck on an answer that nobody can see any more.
 * Empty answers are not stored.
 */
export function checkValues(
  fields: readonly FieldDescription[],
  values: Readonly<Record<string, unknown>>,
  facts: FieldFacts & { readonly required?: 'asked' | 'ignored' },
): CheckedValues {
  const answers = values as FieldValues;
  const faults = unknownKeys(fields, values);
  const kept: Record<string, FieldValue> = {};
  for (const field of shownFields(fields, answers)) {
    const value = answers[field.code];
    if (value === undefined || isEmptyValue(value)) {
      if (!field.required || facts.required === 'ignored') continue;
      faults.push({ field: field.code, code: 'FIELD-02', message: gapSentence(field) });
      continue;
    }
    faults.push(...checkValue(field, value, facts));
    kept[field.code] = value;
  }
  return { values: kept, faults };
}
