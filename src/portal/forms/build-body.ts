import {
  isShown,
  type ActionForm,
  type FormContext,
  type Person,
  type Picture,
  type Values,
} from './field-types';

const isPictures = (value: unknown): value is Picture[] => Array.isArray(value);

/** The pictures of the fields on the page, in order, each with the purpose it is sent for. */
export function picturesOf(form: ActionForm, values: Values, context: FormContext) {
  return form.fields.flatMap((field) => {
    if (field.kind !== 'photos' && field.kind !== 'signature') return [];
    if (!isShown(field, values, context)) return [];
    const value = values[field.name];
    const into = field.into ?? field.name;
    return isPictures(value)
      ? value.map((picture) => ({ picture, purpose: field.purpose, into }))
      : [];
  });
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function plainValue(value: unknown): unknown {
  if (!Array.isArray(value)) return trimmed(value);
  return value
    .map((one: unknown) =>
      typeof one === 'object' && one !== null
        ? { name: (one as Person).name.trim(), unit: (one as Person).unit.trim() }
        : trimmed(one),
    )
    .filter((one) => (typeof one === 'object' && one !== null ? (one as Person).name : one) !== '');
}

/**
 * The body the action is posted with: only what is on the page and filled in, so that an answer given before the
 * question vanished does not travel. `attachmentIds` maps a picture to its stored attachment.
 */
export function buildBody(
  form: ActionForm,
  values: Values,
  context: FormContext,
  attachmentIds: ReadonlyMap<string, string>,
): Values {
  const body: Values = { rev: context.record.rev, ...form.fixed?.(context) };
  for (const field of form.fields) {
    if (field.kind === 'photos' || field.kind === 'signature') continue;
    if (!isShown(field, values, context)) continue;
    const value = plainValue(values[field.name]);
    if (!isBlank(value)) body[field.name] = value;
  }
  for (const { picture, into } of picturesOf(form, values, context)) {
    const id = attachmentIds.get(picture.id);
    if (id === undefined) throw new Error(`picture ${picture.id} was not uploaded`);
    body[into] = [...((body[into] as string[] | undefined) ?? []), id];
  }
  return body;
}
