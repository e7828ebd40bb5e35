import { labels } from '../../domain/labels';
import { CLOSED_CODES, OPEN_CODES } from './string-codes';

type RecordLabels = {
  type: string;
  attributes: Record<string, string>;
  enums?: Record<string, Record<string, string>>;
};

const shipped: Record<string, RecordLabels> = labels;

/** Registers that the district designed, as the server described them when one of their pages was opened. */
const learned = new Map<string, RecordLabels>();

const of = (uid: string): RecordLabels | undefined => shipped[uid] ?? learned.get(uid);

/** Keeps the names of a register for its lists and pages. */
export function learnRegister(uid: string, names: RecordLabels): void {
  if (!(uid in shipped)) learned.set(uid, names);
}

/** Chinese name of an attribute; the attribute's own name when nobody named it. */
export function attributeLabel(uid: string, attribute: string): string {
  return of(uid)?.attributes[attribute] ?? attribute;
}

/** Names of an enumeration's codes, in the order of the domain; undefined for every other attribute. */
export function enumerationCodes(
  uid: string,
  attribute: string,
): Record<string, string> | undefined {
  return of(uid)?.enums?.[attribute];
}

/** Names of the codes a form chooses from: enumerations, and string columns with a closed list. */
export function formCodes(uid: string, attribute: string): Record<string, string> | undefined {
  return enumerationCodes(uid, attribute) ?? CLOSED_CODES[uid]?.[attribute];
}

/** Names of the codes a list shows, those that administrators may add to included. */
export function listCodes(uid: string, attribute: string): Record<string, string> | undefined {
  return formCodes(uid, attribute) ?? OPEN_CODES[uid]?.[attribute];
}

/** What a cell shows for a code: its Chinese name, or the code itself when it is unknown. */
export function codeLabel(uid: string, attribute: string, code: unknown): string {
  if (typeof code !== 'string' || code === '') return '-';
  return listCodes(uid, attribute)?.[code] ?? code;
}

/** The record type that carries this Chinese name: layout hooks are told the name only. */
export function uidOfType(displayName: string | undefined): string | undefined {
  const known = [...Object.entries(shipped), ...learned];
  return known.find(([, { type }]) => type === displayName)?.[0];
}

/** Attributes that have a Chinese name, by record type. */
export function namedAttributes(): [uid: string, attributes: Record<string, string>][] {
  return Object.entries(shipped).map(([uid, record]) => [uid, record.attributes]);
}
