import { parsePlainDate, type PlainDate } from '../kernel/plain-date';
import { checkIdentityNumber } from '../student/identity-number';
import { isPhone } from '../student/phone';
import { rollNumberKind } from '../student/roll-number';
import type { FieldDescription, FieldFault, FieldKind, FieldValue } from './field';
import { isEmptyValue } from './is-shown';

/** What a value is judged by beside its field: the day, and which region codes exist. */
export type FieldFacts = {
  readonly today: PlainDate;
  /** Whether a 行政区划 code exists; codes are only looked at in form when absent, as in a browser. */
  readonly isRegion?: (code: string) => boolean;
};

/** Characters that a text takes when its field says nothing else. */
export const DEFAULT_MAX_LENGTH = { text: 200, longText: 2000 } as const;

/** Pictures under one answer. */
export const MAX_PHOTOS = 9;

const DOCUMENT_ID = /^[a-z][a-z0-9]{23}$/;
/** Codes of towns and villages are the district's own; many use those of the statistics bureau, 9 and 12 figures. */
const REGION_CODE = /^[\w-]{1,40}$/;

const YES_NO: readonly string[] = ['YES', 'NO'];
const YES_NO_NA: readonly string[] = [...YES_NO, 'NA'];

type Complaint = readonly [code: string, message: string];
type Judge = (field: FieldDescription, value: FieldValue, facts: FieldFacts) => Complaint | null;

const FORM: Complaint = ['FIELD-03', '填写的内容格式不对，请重新填写。'];

const textJudge =
  (kind: keyof typeof DEFAULT_MAX_LENGTH): Judge =>
  (field, value) => {
    if (typeof value !== 'string') return FORM;
    const most = field.maxLength ?? DEFAULT_MAX_LENGTH[kind];
    // Counted in characters, not in UTF-16 units: rare characters of names are two units each.
    return Array.from(value).length > most ? ['FIELD-04', `最多填写 ${most} 个字。`] : null;
  };

const judgeNumber: Judge = (field, value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return ['FIELD-03', '请填写数字。'];
  const { min, max } = field;
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return null;
  if (min === undefined) return ['FIELD-05', `不能大于 ${max}。`];
  if (max === undefined) return ['FIELD-05', `不能小于 ${min}。`];
  return ['FIELD-05', `请填写 ${min} 到 ${max} 之间的数字。`];
};

const oneOf =
  (codes: readonly string[]): Judge =>
  (_field, value) =>
    typeof value === 'string' && codes.includes(value)
      ? null
      : ['FIELD-06', '请从所列选项中选择。'];

const judgeChoice: Judge = (field, value, facts) =>
  oneOf((field.choices ?? []).map(({ code }) => code))(field, value, facts);

const judgeChoices: Judge = (field, value, facts) => {
  if (!Array.isArray(value)) return FORM;
  if (new Set(value).size !== value.length) return ['FIELD-06', '同一选项只能选择一次。'];
  return value
    .map((one: FieldValue) => judgeChoice(field, one, facts))
    .reduce((first, next) => first ?? next, null);
};

const judgePhoto: Judge = (_field, value) => {
  const ids = Array.isArray(value) ? (value as readonly unknown[]) : null;
  if (ids === null || !ids.every((id) => typeof id === 'string' && DOCUMENT_ID.test(id)))
    return FORM;
  return ids.length > MAX_PHOTOS ? ['FIELD-04', `最多 ${MAX_PHOTOS} 张照片。`] : null;
};

const judgeIdentityNumber: Judge = (_field, value, { today }) => {
  if (typeof value !== 'string') return FORM;
  const [violation] = checkIdentityNumber(value, today);
  return violation === undefined ? null : [violation.code, violation.message];
};

const judgeRegion: Judge = (_field, value, { isRegion }) =>
  typeof value === 'string' && REGION_CODE.test(value) && (isRegion?.(value) ?? true)
    ? null
    : ['FIELD-10', '没有这个行政区划代码，请从列表中选择。'];

const matching =
  (isRight: (text: string) => boolean, complaint: Complaint): Judge =>
  (_field, value) =>
    typeof value === 'string' && isRight(value) ? null : complaint;

const JUDGES: Readonly<Record<FieldKind, Judge>> = {
  text: textJudge('text'),
  longText: textJudge('longText'),
  number: judgeNumber,
  score: judgeNumber,
  date: matching(
    (text) => parsePlainDate(text) !== null,
    ['FIELD-03', '请填写有效的日期，例如 2026-09-01。'],
  ),
  yesNo: oneOf(YES_NO),
  yesNoNa: oneOf(YES_NO_NA),
  choice: judgeChoice,
  choices: judgeChoices,
  photo: judgePhoto,
  identityNumber: judgeIdentityNumber,
  rollNumber: matching(
    (text) => rollNumberKind(text) !== null,
    ['FIELD-08', '学籍号应为 19 位，以 G、J 或 L 开头，请核对每一位。'],
  ),
  phone: matching(isPhone, ['FIELD-09', '请填写 11 位手机号。']),
  region: judgeRegion,
};

/**
 * What is wrong with one answer: at most one fault, FIELD-03 to FIELD-10, or STU-01 to STU-04 for an identity number. An empty
 * answer has no fault here; whether one is due is for `checkValues` to say. Accepts any JSON, since answers come from outside.
 */
export function checkValue(
  field: FieldDescription,
  value: unknown,
  facts: FieldFacts,
): FieldFault[] {
  if (isEmptyValue(value as FieldValue)) return [];
  const complaint = JUDGES[field.kind](field, value as FieldValue, facts);
  return complaint === null
    ? []
    : [{ field: field.code, code: complaint[0], message: complaint[1] }];
}
