/** Crockford's base 32: no I, L, O or U, so that a code read over the telephone is heard right. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 characters are 80 bits: nobody finds one by trying. */
export const CODE_LENGTH = 16;

/** The code as it is compared: upper case, without dashes and blanks, misread letters set right. Null when it can be none. */
export function normalCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH &&
    Array.from(code).every((sign) => CODE_ALPHABET.includes(sign))
    ? code
    : null;
}

/** 'ABCD-EFGH-JKMN-PQRS', as it is shown once. */
export const showCode = (code: string): string => code.replace(/(.{4})(?!$)/g, '$1-');

/** A code from random bytes; takes the low five bits of each. */
export const codeFromBytes = (bytes: Uint8Array): string =>
  [...bytes.slice(0, CODE_LENGTH)].map((byte) => CODE_ALPHABET.charAt(byte % 32)).join('');
