import type { FieldValues } from '../../domain/form/field';
import { FIELD_RECORD_TYPES } from '../../domain/form/run-time-field';
import type { Form, PlainContext } from '../forms/field-types';
import type { RecordKind, Row } from './kind';

/** The record type whose run-time fields belong to the kind; undefined where administrators can add none. */
export const addedTypeOf = ({ type }: RecordKind): string | undefined =>
  Object.hasOwn(FIELD_RECORD_TYPES, type) ? type : undefined;

/** The form with the fields that administrators added to the record; of a record that is changed, with what it holds. */
export function withAdded(
  kind: RecordKind,
  form: Form<PlainContext>,
  row?: Row,
): Form<PlainContext> {
  const recordType = addedTypeOf(kind);
  if (recordType === undefined) return form;
  return { ...form, extraOf: { recordType, stored: (row?.extra ?? undefined) as FieldValues } };
}
