import { checkValue } from './check-value';
import {
  FIELD_KINDS,
  type FieldChoice,
  type FieldDescription,
  type FieldFault,
  type SkipRule,
} from './field';
import { plainDate } from '../kernel/plain-date';
import { isMaskedKind } from './format-value';

const FIELD_CODE = /^[a-z][a-zA-Z0-9]{0,39}$/;
const CHOICE_CODE = /^[A-Za-z0-9_-]{1,40}$/;

/** Names that an object of JavaScript answers to by itself; as keys of answers they would be traps. */
export const OBJECT_NAMES: readonly string[] = [
  ...['constructor', 'toString', 'toLocaleString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['propertyIsEnumerable', 'prototype'],
];

const MAX_LABEL = 200;
const MAX_TEXT = 10_000;

/** Skip rules never look at the day; any will do to see whether a value is of a field's kind. */
const ANY_DAY = plainDate('2026-09-01');

type Complaint = readonly [code: string, message: string];

function codeComplaints({ code }: FieldDescription, seen: ReadonlySet<string>): Complaint[] {
  if (OBJECT_NAMES.includes(code)) return [['FORM-01', `“${code}”是系统保留的代码，请换一个。`]];
  if (!FIELD_CODE.test(code))
    return [['FORM-01', '代码应以小写英文字母开头，只用英文字母和数字，最多 40 个字符。']];
  return seen.has(code) ? [['FORM-02', `代码“${code}”已被使用，请换一个。`]] : [];
}

function labelComplaints({ label, kind }: FieldDescription): Complaint[] {
  const complaints: Complaint[] = [];
  if (label.trim() === '') complaints.push(['FORM-03', '请填写名称。']);
  if (Array.from(label).length > MAX_LABEL)
    complaints.push(['FORM-03', `名称最多 ${MAX_LABEL} 个字，说明请写在“填写说明”里。`]);
  if (!FIELD_KINDS.includes(kind)) complaints.push(['FORM-04', '请选择填写方式。']);
  return complaints;
}

function choiceComplaints({ kind, choices }: FieldDescription): Complaint[] {
  if (kind !== 'choice' && kind !== 'choices')
    return choices === undefined || choices.length === 0
      ? []
      : [['FORM-05', '只有单选和多选才有选项。']];
  if (choices === undefined || choices.length === 0) return [['FORM-05', '请至少写一个选项。']];
  const repeated = (read: (choice: FieldChoice) => string): boolean =>
    new Set(choices.map(read)).size !== choices.length;
  if (choices.some(({ code }) => !CHOICE_CODE.test(code)))
    return [['FORM-06', '选项代码只用英文字母、数字、横线和下划线，最多 40 个字符。']];
  if (choices.some(({ label }) => label.trim() === ''))
    return [['FORM-06', '选项的名称不能空着。']];
  if (repeated(({ code }) => code) || repeated(({ label }) => label.trim()))
    return [['FORM-06', '两个选项的代码或名称相同，请改成不同的。']];
  return [];
}

const isCount = (value: number, least: number): boolean =>
  Number.isInteger(value) && value >= least && value <= MAX_TEXT;

function boundComplaints({ kind, min, max, maxLength }: FieldDescription): Complaint[] {
  const complaints: Complaint[] = [];
  const numeric = kind === 'number' || kind === 'score';
  const bounds = [min, max].filter((bound) => bound !== undefined);
  if (bounds.length > 0 && !numeric)
    complaints.push(['FORM-07', '只有数字和评分才有最小值、最大值。']);
  if (!bounds.every(Number.isFinite)) complaints.push(['FORM-07', '最小值、最大值应为数字。']);
  if (min !== undefined && max !== undefined && min > max)
    complaints.push(['FORM-07', '最小值不能大于最大值。']);
  if (kind === 'score' && max === undefined)
    complaints.push(['FORM-07', '评分要写明满分（最大值）。']);
  if (maxLength !== undefined && kind !== 'text' && kind !== 'longText')
    complaints.push(['FORM-08', '只有文字才有字数上限。']);
  if (maxLength !== undefined && !isCount(maxLength, 1))
    complaints.push(['FORM-08', `字数上限应为 1 到 ${MAX_TEXT} 的整数。`]);
  return complaints;
}

function valueFits(target: FieldDescription, { value }: SkipRule): boolean {
  if (value === undefined || value === '') return false;
  const answer = target.kind === 'choices' ? [String(value)] : value;
  return checkValue(target, answer, { today: ANY_DAY }).length === 0;
}

function skipComplaints(
  { skipWhen }: FieldDescription,
  earlier: readonly FieldDescription[],
): Complaint[] {
  if (skipWhen === undefined) return [];
  const target = earlier.find(({ code }) => code === skipWhen.field);
  if (target === undefined)
    return [['FORM-09', '“不填条件”只能看排在前面的项目，请调整顺序或另选一项。']];
  if (skipWhen.is === 'empty' || skipWhen.is === 'filled')
    return skipWhen.value === undefined
      ? []
      : [['FORM-10', '“已填写”“未填写”的条件不需要再写答案。']];
  if (target.kind === 'photo') return [['FORM-10', '照片只能看“已填写”或“未填写”。']];
  // A rule stands in the open for everybody who sees the form, and the answer it would be compared with is sealed.
  if (isMaskedKind(target.kind))
    return [['FORM-10', '身份证号、学籍号、手机号只能看“已填写”或“未填写”。']];
  return valueFits(target, skipWhen)
    ? []
    : [['FORM-10', `“不填条件”里的答案不是“${target.label}”能填的内容。`]];
}

/**
 * What is wrong with a form itself, before anybody fills it: FORM-01 to FORM-10, each at the code of its field. Codes are unique and
 * of the form [a-z][a-zA-Z0-9]*; lists have choices; bounds make sense; a skip rule looks at an earlier field, so that no circle can
 * arise.
 */
export function checkFields(fields: readonly FieldDescription[]): FieldFault[] {
  const seen = new Set<string>();
  return fields.flatMap((field, index) => {
    const complaints = [
      ...codeComplaints(field, seen),
      ...labelComplaints(field),
      ...choiceComplaints(field),
      ...boundComplaints(field),
      ...skipComplaints(field, fields.slice(0, index)),
    ];
    seen.add(field.code);
    return complaints.map(([code, message]) => ({ field: field.code, code, message }));
  });
}
