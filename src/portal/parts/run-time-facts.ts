import type { FieldDescription, FieldValues } from '../../domain/form/field';
import { formatValue } from '../../domain/form/format-value';
import { isShown } from '../../domain/form/is-shown';
import type { Fact } from './Facts';

/** The values of run-time fields as names and values; questions that are not asked are left out. */
export function runTimeFacts(
  fields: readonly FieldDescription[],
  values: FieldValues | null | undefined,
  regionName?: (code: string) => string,
): (Fact & { value: string })[] {
  const held = values ?? {};
  return fields
    .filter(({ code }) => isShown(code, fields, held))
    .map((field) => ({
      label: field.label,
      value: formatValue(field, held[field.code], regionName),
    }));
}

/** What stands beside a row in a list: '监护人微信 wx', of the fields that are columns too. */
export const listFacts = (
  fields: readonly (FieldDescription & { showInList: boolean })[],
  values: FieldValues | null | undefined,
  regionName?: (code: string) => string,
): string[] =>
  runTimeFacts(
    fields.filter(({ showInList }) => showInList),
    values,
    regionName,
  )
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label} ${value}`);
