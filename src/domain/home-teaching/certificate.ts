import { maskIdentityNumber } from '../student/identity-number';
import type { Disability, DisabilityLevel } from './kinds';

/** Digit 19 of a certificate of disability (中华人民共和国残疾人证): its category; digit 20 its level; B and a digit when reissued. */
const CATEGORIES: readonly Disability[] = [
  'VISION',
  'HEARING',
  'SPEECH',
  'LIMB',
  'INTELLECT',
  'MENTAL',
  'MULTIPLE',
];

const FORM = /^(\d{17}[\dX])([1-7])([1-4])(B\d)?$/;

export type Certificate = {
  identityNumber: string;
  disability: Disability;
  level: DisabilityLevel;
};

/** The parts of a certificate number, or null when it has another form. */
export function readCertificate(number: string): Certificate | null {
  const [, identityNumber, category, level] = FORM.exec(number) ?? [];
  const disability = CATEGORIES[Number(category) - 1];
  if (identityNumber === undefined || disability === undefined) return null;
  return { identityNumber, disability, level: `LEVEL_${String(level)}` as DisabilityLevel };
}

/** The number with the identity number inside it masked. */
export const maskCertificate = (number: string): string =>
  maskIdentityNumber(number.slice(0, 18)) + '*'.repeat(Math.max(0, number.length - 18));
