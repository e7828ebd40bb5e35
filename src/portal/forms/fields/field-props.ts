import type { Field, FormContext } from '../field-types';
import type { Uploads } from '../photos/uploads';

/** What every field component gets from the form. */
export type FieldProps<K extends Field['kind'], V> = {
  id: string;
  field: Extract<Field, { kind: K }>;
  value: V;
  onChange: (value: V) => void;
  required: boolean;
  error?: string;
  context: FormContext;
  draftKey: string;
  uploads: Uploads;
};
