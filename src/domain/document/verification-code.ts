/** No 0/O, 1/I/L: the code is read from paper and typed by hand. 12 of 31 signs are 59 bits: nobody finds one by trying. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

const inGroups = (signs: string): string =>
  Array.from({ length: GROUPS }, (_, index) =>
    signs.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  ).join('-');

/** A 核验码 such as `7K2M-9QXD-4HTV`, by which a reader of a paper has it verified. `pick(n)` answers a random whole number from 0 to n - 1. */
export const newVerificationCode = (pick: (choices: number) => number): string =>
  inGroups(
    Array.from({ length: GROUPS * GROUP_LENGTH }, () => SIGNS.charAt(pick(SIGNS.length))).join(''),
  );

/** A typed code as it is stored: upper case, in groups; full-width signs, blanks and dashes of any kind are forgiven. Null when it can be none. */
export function normalVerificationCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}·.]/gu, '');
  return signs.length === GROUPS * GROUP_LENGTH &&
    Array.from(signs).every((sign) => SIGNS.includes(sign))
    ? inGroups(signs)
    : null;
}
