import type { Field, Values } from '../field-types';
import type { Uploads } from '../photos/uploads';

/** What every field component gets from the form. */
export type FieldProps<K extends Field['kind'], V, C = never> = {
  id: string;
  field: Extract<Field<C>, { kind: K }>;
  value: V;
  onChange: (value: V) => void;
  required: boolean;
  error?: string;
  draftKey: string;
  uploads: Uploads;
  /** All that the form holds. */
  values: Values;
};

/** The same for fields that look at what the form is about. */
export type FieldPropsIn<K extends Field['kind'], V, C> = FieldProps<K, V, C> & { context: C };
