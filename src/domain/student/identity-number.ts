import type { PlainDate } from '../kernel/plain-date';
import { judge, type Violation } from '../kernel/rule';
import type { Gender } from './gender';
import { birthDateIn, checkCharacterOf, hasIdentityNumberForm } from './identity-number-form';
import { IDENTITY_NUMBER_RULES } from './rules/identity-number-rules';

/** What an 18-character citizen identity number says about its holder. */
export type IdentityNumberContent = { birthDate: PlainDate; gender: Gender };

/** STU-01 to STU-04 on a number as typed; empty when it is a possible number on `today`. */
export const checkIdentityNumber = (identityNumber: string, today: PlainDate): Violation[] =>
  judge(IDENTITY_NUMBER_RULES, { identityNumber, today }, today);

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
