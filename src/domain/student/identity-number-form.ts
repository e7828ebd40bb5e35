import { dateFromParts, type PlainDate } from '../kernel/plain-date';

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
