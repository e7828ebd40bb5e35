import { dateFromParts, type PlainDate } from '../kernel/plain-date';
import type { Gender } from './gender';

/** What an 18-character citizen identity number says about its holder. */
export type IdentityNumberContent = { birthDate: PlainDate; gender: Gender };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** 17 figures and a figure or upper-case X; nothing is said about date or check character. */
export const hasIdentityNumberForm = (text: string): boolean => /^\d{17}[\dX]$/.test(text);

/** The check character of the first 17 figures (GB 11643-1999, ISO 7064 MOD 11-2). */
export function checkCharacterOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The birth date in the number, or null when no such day exists. Expects the right form. */
export const birthDateIn = (text: string): PlainDate | null =>
  dateFromParts(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)));

/**
 * Birth date and gender, or null unless form, date and check character are right.
 * The area code is not compared with any district: areas are renamed, numbers are not.
 */
export function parseIdentityNumber(text: string): IdentityNumberContent | null {
  if (!hasIdentityNumberForm(text)) return null;
  const birthDate = birthDateIn(text);
  if (birthDate === null || checkCharacterOf(text.slice(0, 17)) !== text[17]) return null;
  return { birthDate, gender: Number(text[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

/** '509999********0017': area and the last four stay, the birth date is hidden. */
export const maskIdentityNumber = (text: string): string =>
  `${text.slice(0, 6)}********${text.slice(-4)}`;
