import { answerOf } from '../../../domain/custom-type/custom-fields';
import type { CustomAttribute, CustomType } from '../../../domain/custom-type/custom-type';
import { faultOfAnswer } from '../../../domain/custom-type/check-record';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import { isPointed, type RegisterRecord } from '../../api/registers';
import type { Field, Form, PlainContext, Values } from '../field-types';

/** So many choices fit as buttons on a phone; more are a list. */
const MOST_BUTTONS = 6;

const YES_NO = [
  { value: 'YES', label: '是' },
  { value: 'NO', label: '否' },
];

type Drawn =
  Field<PlainContext> extends infer F
    ? F extends { kind: unknown }
      ? Omit<F, 'name' | 'label'>
      : never
    : never;

function drawn({ kind, choices = [], min, max, maxLength }: CustomAttribute): Drawn {
  switch (kind) {
    case 'text':
      return { kind: 'text', maxLength };
    case 'longText':
      return { kind: 'longText', maxLength };
    case 'integer':
    case 'decimal':
      return { kind: 'number', min, max };
    case 'date':
      return { kind: 'date' };
    case 'yesNo':
      return { kind: 'choice', choices: () => YES_NO };
    case 'choice':
      return {
        kind: 'choice',
        choices: () => choices.map(({ code, label }) => ({ value: code, label })),
        asList: choices.length > MOST_BUTTONS,
      };
    case 'school':
      return { kind: 'record', resource: 'schools' };
    case 'student':
      return { kind: 'record', resource: 'students' };
  }
}

/** A column's value as the form holds it, and back. */
function held(attribute: CustomAttribute, value: unknown): unknown {
  return isPointed(value) ? value.documentId : (answerOf(attribute, value) ?? undefined);
}

const sent = ({ kind }: CustomAttribute, value: unknown): unknown =>
  kind === 'yesNo' ? value === 'YES' : value;

function fieldOf(attribute: CustomAttribute, start: unknown): Field<PlainContext> {
  const { name, label, help, required } = attribute;
  return {
    ...drawn(attribute),
    name,
    label,
    help,
    required,
    start: () => start,
    toBody: (value: unknown) => sent(attribute, value),
    check: (value: unknown, { today }: PlainContext) =>
      faultOfAnswer(attribute, sent(attribute, value), today as PlainDate)?.[1] ?? null,
  };
}

/** A record of a register as a form: new (`before` null, with what is known at the start), or to be changed. */
export function registerForm(
  register: CustomType,
  before: RegisterRecord | null,
  known: Values = {},
): Form<PlainContext> {
  return {
    name: register.name,
    title: before ? `修改${register.title}` : register.title,
    submit: before ? '保存修改' : '提交登记',
    done: before ? '已保存修改' : '已登记',
    fixed: () => (before ? { rev: before.rev } : {}),
    extraOf: { recordType: register.name, stored: before?.extra ?? undefined },
    fields: register.attributes.map((attribute) =>
      fieldOf(attribute, before ? held(attribute, before[attribute.name]) : known[attribute.name]),
    ),
  };
}
