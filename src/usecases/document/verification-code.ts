import { randomInt } from 'node:crypto';

/** No 0/O, 1/I/L: the code is read from paper and typed by hand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A code such as `7K2M-9QXD-4HTV` by which a reader of the paper can have it verified. */
export function verificationCode(): string {
  const group = (): string =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
