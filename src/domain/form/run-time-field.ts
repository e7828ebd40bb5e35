import { compareDates, type PlainDate } from '../kernel/plain-date';
import { labels } from '../labels';
import { FIELD_KINDS, type FieldDescription, type FieldKind } from './field';

/** A field that an administrator added to a record type, without code. */
export type RunTimeField = FieldDescription & {
  /** Singular name of the type, such as 'persuasion-visit'. */
  readonly recordType: string;
  readonly orderNo: number;
  /** Also a column of lists. */
  readonly showInList: boolean;
  /** False once retired: hidden, not writable, its values kept. */
  readonly active: boolean;
  /** From this day on the field is asked. */
  readonly since: PlainDate;
};

/**
 * What the platform writes by itself or freezes, and what the public tells on a form of its own: nobody fills a further field of it in,
 * so it would stay empty for ever.
 */
const CLOSED_TYPES: readonly string[] = [
  'alarm',
  'audit-entry',
  'case-event',
  'document-template-version',
  'field-definition',
  'tip-off',
  'tip-off-message',
  'tip-off-referral',
];

/** Chinese name by singular name of the record types that take further fields. */
export const FIELD_RECORD_TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(labels)
    .map(([uid, { type }]): [string, string] => [uid.slice(uid.lastIndexOf('.') + 1), type])
    .filter(([name]) => !CLOSED_TYPES.includes(name)),
);

/** Every kind; pictures only where a record says whose they are, see `field-definition` in the guard. */
export const RUN_TIME_KINDS: readonly FieldKind[] = FIELD_KINDS;

/** Singular name of a record type: 'api::student.student' → 'student'. */
export const recordTypeOf = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

/** Fields of the type in the order of the form, whether asked or not. */
export const fieldsOfType = (fields: readonly RunTimeField[], recordType: string): RunTimeField[] =>
  fields
    .filter((field) => field.recordType === recordType)
    .sort((a, b) => a.orderNo - b.orderNo || (a.code < b.code ? -1 : 1));

/** The fields that the form of this type asks on the day. */
export const fieldsInForce = (
  fields: readonly RunTimeField[],
  recordType: string,
  on: PlainDate,
): RunTimeField[] =>
  fieldsOfType(fields, recordType).filter(
    ({ active, since }) => active && compareDates(since, on) <= 0,
  );
