import type { FieldDescription, FieldValue, FieldValues, SkipRule } from './field';

/** Whether nothing was answered: a missing value, blank text or an empty list. */
export const isEmptyValue = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0);

function holds(rule: SkipRule, value: FieldValue | undefined): boolean {
  if (rule.is === 'empty') return isEmptyValue(value);
  if (rule.is === 'filled') return !isEmptyValue(value);
  const matches = Array.isArray(value)
    ? value.includes(String(rule.value))
    : !isEmptyValue(value) && String(value) === String(rule.value);
  return rule.is === 'equal' ? matches : !matches;
}

/**
 * The fields that stand on the page for these values, in their order. A field that is left out counts as unanswered for the rules
 * that look at it, so that a chain of questions closes from its first link on.
 */
export function shownFields(
  fields: readonly FieldDescription[],
  values: FieldValues,
): FieldDescription[] {
  const hidden = new Set<string>();
  return fields.filter(({ code, skipWhen }) => {
    if (skipWhen === undefined) return true;
    const skip = holds(skipWhen, hidden.has(skipWhen.field) ? null : values[skipWhen.field]);
    if (skip) hidden.add(code);
    return !skip;
  });
}

/** Whether the field with this code stands on the page for these values. */
export const isShown = (
  code: string,
  fields: readonly FieldDescription[],
  values: FieldValues,
): boolean => shownFields(fields, values).some((field) => field.code === code);
