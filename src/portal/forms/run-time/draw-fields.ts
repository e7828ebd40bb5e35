import { checkValue, MAX_PHOTOS } from '../../../domain/form/check-value';
import type { FieldDescription, FieldValue, FieldValues } from '../../../domain/form/field';
import { isMaskedKind } from '../../../domain/form/format-value';
import { isShown } from '../../../domain/form/is-shown';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { Choice, Field, PlainContext, Values } from '../field-types';
import { codeOfRunTimeField, nameOfRunTimeField } from './field-names';

/** So many choices fit as buttons on a phone; more are a list. */
const MOST_BUTTONS = 6;

const YES_NO: readonly Choice[] = [
  { value: 'YES', label: '是' },
  { value: 'NO', label: '否' },
];
const YES_NO_NA: readonly Choice[] = [...YES_NO, { value: 'NA', label: '不适用' }];

/** What the form holds under the run-time fields, by code. */
const answersIn = (values: Values): FieldValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const code = codeOfRunTimeField(name);
      return code === null ? [] : [[code, value as FieldValue | undefined]];
    }),
  );

type Kind<C> =
  Field<C> extends infer F
    ? F extends { kind: unknown }
      ? Omit<F, 'name' | 'label'>
      : never
    : never;

function kindOf<C extends PlainContext>(field: FieldDescription): Kind<C> {
  const listed = (choices: readonly Choice[]): Kind<C> => ({
    kind: 'choice',
    choices: () => choices,
    asList: choices.length > MOST_BUTTONS,
  });
  const choices = (field.choices ?? []).map(({ code, label }) => ({ value: code, label }));
  switch (field.kind) {
    case 'longText':
      return { kind: 'longText', maxLength: field.maxLength };
    case 'number':
    case 'score':
      return { kind: 'number', min: field.min, max: field.max };
    case 'date':
      return { kind: 'date' };
    case 'yesNo':
      return listed(YES_NO);
    case 'yesNoNa':
      return listed(YES_NO_NA);
    case 'choice':
      return listed(choices);
    case 'choices':
      return { kind: 'many', choices: () => choices };
    case 'region':
      return { kind: 'region' };
    case 'phone':
      return { kind: 'text', maxLength: 11, keys: 'tel' };
    case 'identityNumber':
    case 'rollNumber':
      return { kind: 'text', maxLength: 19 };
    case 'photo':
      return { kind: 'photos', purpose: 'PHOTO' };
    case 'text':
      return { kind: 'text', maxLength: field.maxLength };
  }
}

const tooMany = (pictures: unknown, already: number): string | null =>
  Array.isArray(pictures) && pictures.length + already > MAX_PHOTOS
    ? `最多 ${MAX_PHOTOS} 张照片，请去掉一些。`
    : null;

/**
 * Fields that administrators added as fields of a form: asked by their skip rules, checked by the same rules as on the server. Of a
 * record that is changed, `stored` are its values as read; numbers that are kept masked begin empty and change only when typed anew.
 */
export function drawFields<C extends PlainContext>(
  fields: readonly FieldDescription[],
  stored: FieldValues = {},
): Field<C>[] {
  return fields.map((field) => {
    const held = stored[field.code] ?? undefined;
    const masked = isMaskedKind(field.kind) && held !== undefined;
    const kind = kindOf<C>(field);
    const already = kind.kind === 'photos' && Array.isArray(held) ? held : [];
    const bounds =
      kind.kind === 'number' && field.max !== undefined
        ? `${field.min ?? 0} 至 ${field.max}。`
        : '';
    return {
      ...kind,
      ...(masked && kind.kind === 'text' ? { hint: String(held) } : {}),
      ...(kind.kind === 'photos' ? { already } : {}),
      name: nameOfRunTimeField(field.code),
      label: field.label,
      help:
        `${bounds}${field.help ?? ''}${masked ? '不改动的留空；要改的写完整号码。' : ''}${
          already.length > 0 ? `已有 ${already.length} 张，新拍的加在后面。` : ''
        }` || undefined,
      required: field.required && !masked && already.length === 0,
      showWhen: (values: Values) => {
        const typed = answersIn(values);
        // A masked number that was left alone still stands, for the rules that look at it.
        const answers = Object.fromEntries(
          fields.map(({ code, kind: one }) => [
            code,
            isMaskedKind(one) ? typed[code] || stored[code] : typed[code],
          ]),
        );
        return isShown(field.code, fields, answers);
      },
      start: () => (masked ? '' : kind.kind === 'photos' ? [] : held),
      check: (value: unknown, { today }: C) => {
        if (kind.kind === 'photos') return tooMany(value, already.length);
        const text = typeof value === 'string' ? value.trim() : value;
        const isNumber = field.kind === 'identityNumber' || field.kind === 'rollNumber';
        const normal = isNumber && typeof text === 'string' ? text.toUpperCase() : text;
        return checkValue(field, normal, { today: today as PlainDate })[0]?.message ?? null;
      },
    };
  });
}
