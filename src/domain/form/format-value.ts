import { formatChineseDate, parsePlainDate } from '../kernel/plain-date';
import { maskIdentityNumber } from '../student/identity-number';
import { maskPhone } from '../student/phone';
import { maskRollNumber } from '../student/roll-number';
import type { FieldDescription, FieldKind, FieldValue } from './field';
import { isEmptyValue } from './is-shown';

const YES_NO_WORDS: Readonly<Record<string, string>> = { YES: '是', NO: '否', NA: '不适用' };

const MASKS: Partial<Record<FieldKind, (text: string) => string>> = {
  identityNumber: maskIdentityNumber,
  rollNumber: maskRollNumber,
  phone: maskPhone,
};

/** Whether answers of this kind are personal numbers, shown masked everywhere but to who may reveal them. */
export const isMaskedKind = (kind: FieldKind): boolean => kind in MASKS;

/** The answer with a personal number masked; others as they are. A mask is not masked again. */
export function maskValue(kind: FieldKind, value: FieldValue): FieldValue {
  const mask = MASKS[kind];
  return mask !== undefined && typeof value === 'string' && !value.includes('*')
    ? mask(value)
    : value;
}

function choiceText(field: FieldDescription, code: string): string {
  return field.choices?.find((choice) => choice.code === code)?.label ?? code;
}

function oneValue(field: FieldDescription, value: string, regionName?: (code: string) => string) {
  switch (field.kind) {
    case 'yesNo':
    case 'yesNoNa':
      return YES_NO_WORDS[value] ?? value;
    case 'choice':
    case 'choices':
      return choiceText(field, value);
    case 'date': {
      const date = parsePlainDate(value);
      return date === null ? value : formatChineseDate(date);
    }
    case 'region':
      return regionName?.(value) ?? value;
    case 'identityNumber':
    case 'rollNumber':
    case 'phone':
      return String(maskValue(field.kind, value));
    default:
      return value;
  }
}

/**
 * An answer as people read it in lists and on paper: labels for codes, '2026年9月1日', personal numbers masked, pictures counted. An
 * empty answer gives ''. A code that no longer has a label is shown as it is.
 */
export function formatValue(
  field: FieldDescription,
  value: FieldValue | undefined,
  regionName?: (code: string) => string,
): string {
  if (value === undefined || value === null || isEmptyValue(value)) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return oneValue(field, value, regionName);
  if (field.kind === 'photo') return `${value.length} 张照片`;
  return value.map((one) => oneValue(field, one, regionName)).join('、');
}
