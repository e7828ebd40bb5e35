import { checkCharacterOf, hasIdentityNumberForm } from './identity-number-form';
import { dateFromParts } from '../kernel/plain-date';

/** G: from the identity number · J: formal, holder without identity number · L: temporary. */
export type RollNumberKind = 'G' | 'J' | 'L';

const birthDateExists = (digits: string): boolean =>
  dateFromParts(
    Number(digits.slice(6, 10)),
    Number(digits.slice(10, 12)),
    Number(digits.slice(12, 14)),
  ) !== null;

/**
 * The kind of a 学籍号 of 19 characters, or null when it is none.
 * G and J carry the check character of GB 11643; L ends in four random characters without one.
 */
export function rollNumberKind(text: string): RollNumberKind | null {
  const rest = text.slice(1);
  if (/^L\d{14}[0-9A-Z]{4}$/.test(text)) return birthDateExists(rest) ? 'L' : null;
  if (!/^[GJ]/.test(text) || !hasIdentityNumberForm(rest) || !birthDateExists(rest)) return null;
  if (checkCharacterOf(rest.slice(0, 17)) !== rest[17]) return null;
  return text.startsWith('G') ? 'G' : 'J';
}

/** 'G509999********0017'. */
export const maskRollNumber = (text: string): string =>
  `${text.slice(0, 7)}********${text.slice(-4)}`;
