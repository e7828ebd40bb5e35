import { checkValue } from '../form/check-value';
import { gapSentence } from '../form/check-values';
import type { PlainDate } from '../kernel/plain-date';
import type { Violation } from '../kernel/rule';
import { isEmptyValue } from '../form/is-shown';
import { answerOf, fieldOf } from './custom-fields';
import type { CustomAttribute, CustomType } from './custom-type';

type Complaint = readonly [code: string, message: string];

/** Columns hold 32 bits, and ten digits with two after the point. */
const MOST = { integer: 2_147_483_647, decimal: 99_999_999.99 } as const;

function numberFault({ kind }: CustomAttribute, value: unknown): string | null {
  if ((kind !== 'integer' && kind !== 'decimal') || typeof value !== 'number') return null;
  if (Math.abs(value) > MOST[kind]) return '数字太大，请核对后重新填写。';
  if (kind === 'integer') return Number.isInteger(value) ? null : '请填写整数。';
  return Math.abs(Math.round(value * 100) - value * 100) < 1e-6 ? null : '最多保留两位小数。';
}

const isNothing = (value: unknown): boolean => isEmptyValue(value as string | null | undefined);

function columnFault(attribute: CustomAttribute, value: unknown): string | null {
  if (attribute.kind === 'yesNo' && !isNothing(value) && typeof value !== 'boolean')
    return '请选择“是”或“否”。';
  return numberFault(attribute, value);
}

/** '请填写“走访日期”。' of a question without an answer. */
const gapOf = (attribute: CustomAttribute): string =>
  gapSentence(fieldOf(attribute) ?? { ...attribute, code: attribute.name, kind: 'choice' });

/**
 * What is wrong with one answer as it would be stored, `null` when nothing is: a required one is there (FIELD-02), it fits its column
 * and its question (FIELD-03 to FIELD-06). Pure, so that the browser says the same as the server.
 */
export function faultOfAnswer(
  attribute: CustomAttribute,
  value: unknown,
  today: PlainDate,
): Complaint | null {
  if (isNothing(value)) return attribute.required ? ['FIELD-02', gapOf(attribute)] : null;
  const message = columnFault(attribute, value);
  if (message !== null) return ['FIELD-03', message];
  const field = fieldOf(attribute);
  const [fault] = field === null ? [] : checkValue(field, answerOf(attribute, value), { today });
  return fault === undefined ? null : [fault.code, fault.message];
}

/** Judges a record of a register. All faults block: this is a form, not a fact that happened in spite of a rule. */
export function checkCustomRecord(
  type: CustomType,
  record: Readonly<Record<string, unknown>>,
  today: PlainDate,
): Violation[] {
  return type.attributes.flatMap((attribute) => {
    const fault = faultOfAnswer(attribute, record[attribute.name], today);
    if (fault === null) return [];
    const [code, message] = fault;
    return [{ code, message, path: [attribute.name], level: 'block' as const }];
  });
}
