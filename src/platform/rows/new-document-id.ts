import { randomFillSync } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 24;
/** The greatest multiples of 26 and 36 in a byte: what lies above would make some letters likelier. */
const [FIRST_BELOW, REST_BELOW] = [234, 252];

const bytes = Buffer.allocUnsafe(4_096);
let next = bytes.length;

function letter(of: number, below: number): string {
  for (;;) {
    if (next === bytes.length) {
      randomFillSync(bytes);
      next = 0;
    }
    const byte = bytes[next] ?? 255;
    next += 1;
    if (byte < below) return LETTERS.charAt(byte % of);
  }
}

/** An id of Strapi's shape, a letter and 23 letters or digits, from the system's randomness; Strapi's own maker hashes for longer than a row takes. */
export function newDocumentId(): string {
  let id = letter(26, FIRST_BELOW);
  while (id.length < LENGTH) id += letter(36, REST_BELOW);
  return id;
}
