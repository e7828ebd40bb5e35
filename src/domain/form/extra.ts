import type { PlainDate } from '../kernel/plain-date';
import { checkValues } from './check-values';
import type { FieldFacts } from './check-value';
import type { FieldDescription, FieldFault, FieldKind, FieldValue, FieldValues } from './field';
import { isMaskedKind } from './format-value';
import { isEmptyValue, shownFields } from './is-shown';

/** A personal number as it is stored: its cipher, and the mask that people read. */
export type SealedValue = { readonly sealed: string; readonly mask: string };

/** What a record's `extra` column holds under a field's code. */
export type StoredValue = FieldValue | SealedValue;

export type StoredExtra = Readonly<Record<string, StoredValue>>;

export const isSealedValue = (value: unknown): value is SealedValue =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as SealedValue).sealed === 'string' &&
  typeof (value as SealedValue).mask === 'string';

const maskOf = (value: StoredValue): FieldValue => (isSealedValue(value) ? value.mask : value);

/** The values of `fields` as they may be read: personal numbers as their masks, what is retired left out. */
export const readableExtra = (
  stored: StoredExtra,
  fields: readonly FieldDescription[],
): Record<string, FieldValue> =>
  Object.fromEntries(
    fields.flatMap(({ code }) => {
      const value = stored[code];
      return value === undefined || value === null ? [] : [[code, maskOf(value)]];
    }),
  );

/** Text without blanks around it; letters of numbers in upper case, as the standards write them. */
function normalValue(kind: FieldKind, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return kind === 'identityNumber' || kind === 'rollNumber' ? text.toUpperCase() : text;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whoever sends back what they read, mask or stored form, changes nothing. */
const isUnchanged = (value: unknown, stored: StoredValue | undefined): boolean =>
  stored !== undefined && (isSame(value, stored) || isSame(value, maskOf(stored)));

/** One write to a record's `extra`: what is sent by code, what stands there, and the fields asked today. */
export type ExtraChange = {
  readonly sent: Readonly<Record<string, unknown>>;
  readonly stored: StoredExtra;
  readonly fields: readonly FieldDescription[];
  /** Codes that once were fields of the type: their values stay, and can't be written. */
  readonly retired: readonly string[];
  readonly isNew: boolean;
  /** Whether required fields must be answered: by people at a form, not by the clock. */
  readonly required: boolean;
  readonly today: PlainDate;
  readonly isRegion?: FieldFacts['isRegion'];
  /** Seals a personal number of the field for storage. */
  readonly seal: (code: string, kind: FieldKind, value: string) => SealedValue;
};

/** FIELD-01: a retired field, or none at all. */
function closedFaults({ sent, stored, fields, retired }: ExtraChange): FieldFault[] {
  const open = new Set(fields.map(({ code }) => code));
  return Object.entries(sent)
    .filter(([code, value]) => !open.has(code) && !isUnchanged(value, stored[code]))
    .map(([code]) => ({
      field: code,
      code: 'FIELD-01',
      message: retired.includes(code)
        ? '这一项已经停用，不能再填写，请刷新页面。'
        : '表单中没有这一项，请刷新页面后重新填写。',
    }));
}

/**
 * Judges a change of a record's run-time values and answers what is to be stored. Only what is sent is judged: a record keeps what
 * was right when it was written. A required field is due when it is sent empty, when the record is new, or when this change makes it
 * appear. `null` clears. Values of retired fields stay as they are, and so do those that a later skip rule hides.
 */
export function changeExtra(change: ExtraChange): { extra: StoredExtra; faults: FieldFault[] } {
  const { sent, stored, fields } = change;
  const held = readableExtra(stored, fields);
  const given: Record<string, unknown> = {};
  for (const { code, kind } of fields) {
    if (!Object.hasOwn(sent, code)) continue;
    const value = normalValue(kind, sent[code]);
    if (!isUnchanged(value, stored[code])) given[code] = value;
  }
  const after: FieldValues = { ...held, ...(given as FieldValues) };
  const shownBefore = new Set(shownFields(fields, held).map(({ code }) => code));
  const isDue = (code: string): boolean =>
    change.isNew || Object.hasOwn(sent, code) || !shownBefore.has(code);
  const checked = checkValues(fields, after, { today: change.today, isRegion: change.isRegion });
  const faults = checked.faults.filter(({ field, code }) =>
    code === 'FIELD-02' ? change.required && isDue(field) : Object.hasOwn(given, field),
  );
  const open = new Set(fields.map(({ code }) => code));
  const extra: Record<string, StoredValue> = Object.fromEntries(
    Object.entries(stored).filter(([code]) => !open.has(code)),
  );
  const shownAfter = new Set(shownFields(fields, after).map(({ code }) => code));
  for (const { code, kind } of fields) {
    // A rule that came later hides it; only an answer of this very change may take a question off the page with its answer.
    const wasHidden = !shownBefore.has(code) && !shownAfter.has(code);
    const kept = stored[code];
    if (wasHidden && kept !== undefined && !Object.hasOwn(given, code)) extra[code] = kept;
    const value = checked.values[code];
    if (value === undefined || isEmptyValue(value)) continue;
    if (!Object.hasOwn(given, code)) extra[code] = stored[code] ?? value;
    else extra[code] = isMaskedKind(kind) ? change.seal(code, kind, String(value)) : value;
  }
  return { extra, faults: [...closedFaults(change), ...faults] };
}
