import type { Field, PlainContext } from '../field-types';

/** What was found or decided, in words. */
export const note = (label: string, required: boolean, help?: string): Field => ({
  name: 'note',
  kind: 'longText',
  label,
  required,
  help,
  maxLength: 1000,
});

/** Papers and photos that prove it. */
export const proof = <C extends PlainContext>(
  label: string,
  help: string,
  required: Field<C>['required'],
): Field<C> => ({
  name: 'proof',
  kind: 'photos',
  purpose: 'PROOF',
  label,
  help,
  required,
});

/** A day that has come, today by default. */
export const dayUntilToday = (name: string, label: string, help?: string): Field => ({
  name,
  kind: 'date',
  label,
  help,
  required: true,
  notAfterToday: true,
  start: ({ today }) => today,
});
