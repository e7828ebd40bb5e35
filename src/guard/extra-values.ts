import { isSealedValue, readableExtra, type StoredExtra } from '../domain/form/extra';
import type { FieldValue } from '../domain/form/field';
import { fieldsInForce, recordTypeOf } from '../domain/form/run-time-field';
import { toPlainDate } from '../domain/kernel/instant';
import { now } from '../platform/clock';
import { openText } from '../platform/field-cipher';
import { lastReadFields } from './reference';

/** Bound into the cipher: a sealed number moved to another field of another type does not open. */
export const extraSealContext = (recordType: string, code: string): string =>
  `extra:${recordType}.${code}`;

/** The `extra` column of a row, read through Strapi or as text by plain SQL. */
export function storedExtra(column: unknown): StoredExtra {
  const value: unknown = typeof column === 'string' ? JSON.parse(column) : column;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as StoredExtra)
    : {};
}

/** A record's run-time values as they may leave the server: numbers masked, retired fields left out. */
export function shownExtra(uid: string, column: unknown): Record<string, FieldValue> {
  if (column === null || column === undefined) return {};
  const fields = fieldsInForce(lastReadFields(), recordTypeOf(uid), toPlainDate(now()));
  return readableExtra(storedExtra(column), fields);
}

/** The personal numbers among a record's run-time values, in full. Only for acts that go on record. */
export function openedExtra(uid: string, column: unknown): Record<string, string> {
  const recordType = recordTypeOf(uid);
  return Object.fromEntries(
    Object.entries(storedExtra(column)).flatMap(([code, value]) =>
      isSealedValue(value)
        ? [[code, openText(value.sealed, extraSealContext(recordType, code))]]
        : [],
    ),
  );
}
