import { codeOfRunTimeField } from './run-time/field-names';
import {
  isShown,
  type CourseWeek,
  type Field,
  type Form,
  type Lesson,
  type Person,
  type Picture,
  type Values,
} from './field-types';

const isPictures = (value: unknown): value is Picture[] => Array.isArray(value);

type Fields<C> = Pick<Form<C>, 'fields' | 'fixed'>;

/** The pictures of the fields on the page, in order, each with the purpose it is sent for. */
export function picturesOf<C>(form: Fields<C>, values: Values, context: C) {
  return form.fields.flatMap((field) => {
    if (field.kind !== 'photos' && field.kind !== 'signature') return [];
    if (!isShown(field, values, context)) return [];
    const value = values[field.name];
    const into = field.into ?? field.name;
    const already = field.kind === 'photos' ? (field.already ?? []) : [];
    return isPictures(value)
      ? value.map((picture) => ({ picture, purpose: field.purpose, into, already }))
      : [];
  });
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const isPerson = (one: unknown): one is Person =>
  typeof one === 'object' && one !== null && 'unit' in one;
const isLesson = (one: unknown): one is Lesson =>
  typeof one === 'object' && one !== null && 'weekday' in one;
const isCourse = (one: unknown): one is CourseWeek =>
  typeof one === 'object' && one !== null && 'week' in one;
const trimmedPerson = ({ name, unit }: Person): Person => ({
  name: name.trim(),
  unit: unit.trim(),
});

const trimmedRow = (one: unknown): unknown =>
  isCourse(one) ? { ...one, content: one.content.trim() } : trimmed(one);

/** The part of a row without which it is an empty one. */
function tellingPart(one: unknown): unknown {
  if (isPerson(one)) return one.name;
  if (isLesson(one)) return one.startTime;
  return isCourse(one) ? one.content : one;
}

function plainValue(value: unknown): unknown {
  if (!Array.isArray(value)) return trimmed(value);
  return value
    .map((one: unknown) => (isPerson(one) ? trimmedPerson(one) : trimmedRow(one)))
    .filter((one) => tellingPart(one) !== '');
}

const emptied = (field: Field<never>): unknown =>
  ['names', 'many', 'weekly', 'courses'].includes(field.kind) ? [] : null;

const same = (left: unknown, right: unknown): boolean =>
  (isBlank(left) && isBlank(right)) || JSON.stringify(left) === JSON.stringify(right);

/** Values of run-time fields travel together, by their codes. */
function put(body: Values, name: string, value: unknown): void {
  const code = codeOfRunTimeField(name);
  if (code === null) body[name] = value;
  else body.extra = { ...(body.extra as Values | undefined), [code]: value };
}

/** What was put under a name so far, as a list. */
function listAt(body: Values, name: string): string[] | undefined {
  const code = codeOfRunTimeField(name);
  const holder = code === null ? body : (body.extra as Values | undefined);
  return holder?.[code ?? name] as string[] | undefined;
}

/**
 * The body the form is posted with: only what is on the page and filled in, so that an answer given before the question vanished does
 * not travel. `before` are the values of a record that is being changed: then only what differs travels, what was emptied or vanished
 * as null, and two people who change different fields do not undo each other's work. `attachmentIds` maps a picture to its stored
 * attachment.
 */
export function buildBody<C>(
  form: Fields<C>,
  values: Values,
  context: C,
  attachmentIds: ReadonlyMap<string, string>,
  before?: Values,
): Values {
  const body: Values = { ...form.fixed?.(context) };
  for (const field of form.fields) {
    if (field.kind === 'photos' || field.kind === 'signature') continue;
    const value = isShown(field, values, context) ? plainValue(values[field.name]) : null;
    if (before === undefined ? isBlank(value) : same(value, plainValue(before[field.name])))
      continue;
    put(
      body,
      field.sentAs ?? field.name,
      isBlank(value) ? emptied(field) : (field.toBody?.(value) ?? value),
    );
  }
  for (const { picture, into, already } of picturesOf(form, values, context)) {
    const id = attachmentIds.get(picture.id);
    if (id === undefined) throw new Error(`picture ${picture.id} was not uploaded`);
    put(body, into, [...(listAt(body, into) ?? already), id]);
  }
  return body;
}
