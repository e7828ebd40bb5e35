import { choicesOf, nameOf } from '../../../app/labels';
import type { Row } from '../../../records/kind';
import type { Field, PlainContext } from '../../field-types';

type Plain = Field<PlainContext>;
type More<K extends Plain['kind']> = Partial<Omit<Extract<Plain, { kind: K }>, 'kind' | 'name'>>;

/** So many choices fit as buttons on a phone; more are a list. */
const MOST_BUTTONS = 6;

/** Fields of a record type, labelled as its attributes are; of a record that is changed, they begin with what it holds. */
export function fieldsOf(type: string, row?: Row) {
  const base = (name: string) => ({
    name,
    label: nameOf(type, name),
    ...(row && { start: () => row[name] ?? undefined }),
  });
  return {
    text: (name: string, more: More<'text'> = {}): Plain => ({
      ...base(name),
      kind: 'text',
      ...more,
    }),
    longText: (name: string, more: More<'longText'> = {}): Plain => ({
      ...base(name),
      kind: 'longText',
      ...more,
    }),
    date: (name: string, more: More<'date'> = {}): Plain => ({
      ...base(name),
      kind: 'date',
      ...more,
    }),
    /** A day that has come, today by default. */
    past: (name: string, more: More<'date'> = {}): Plain => ({
      ...base(name),
      kind: 'date',
      required: true,
      notAfterToday: true,
      start: ({ today }) => today,
      ...more,
    }),
    time: (name: string, more: More<'time'> = {}): Plain => ({
      ...base(name),
      kind: 'time',
      ...more,
    }),
    choice: (name: string, more: More<'choice'> = {}): Plain => {
      const choices = choicesOf(type, name);
      return {
        ...base(name),
        kind: 'choice',
        required: true,
        choices: () => choices,
        asList: choices.length > MOST_BUTTONS,
        ...more,
      };
    },
    people: (name: string, more: More<'people'> = {}): Plain => ({
      ...base(name),
      kind: 'people',
      required: true,
      start: ({ me }) => [{ name: me.name, unit: me.schoolName ?? me.townName ?? '' }],
      ...more,
    }),
    /** Teachers by name, as the server takes them. */
    teachers: (name: string, more: More<'names'> = {}): Plain => ({
      ...base(name),
      kind: 'names',
      atLeast: 1,
      ...(row && {
        start: () => ((row[name] ?? []) as { name: string }[]).map((one) => one.name),
      }),
      toBody: (value) => (value as string[]).map((one) => ({ name: one })),
      ...more,
    }),
    photos: (label: string, help?: string): Plain => ({
      name: 'photos',
      kind: 'photos',
      purpose: 'PHOTO',
      label,
      help,
    }),
  };
}

/** What every step of a written record carries: the version that was on the screen. */
export const inVersion = (row: Row) => ({ fixed: () => ({ rev: row.rev }) });
