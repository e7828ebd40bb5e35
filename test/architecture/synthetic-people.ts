import { parsePlainDate } from '../../src/domain/kernel/plain-date';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the text could be a person's identity number: a real birth date and the right check character (GB 11643). */
export function isIdentityNumber(text: string): boolean {
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (parsePlainDate(birth) === null) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === text[17];
}
