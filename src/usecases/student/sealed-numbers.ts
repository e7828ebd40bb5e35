import { maskCertificate } from '../../domain/home-teaching/certificate';
import { maskIdentityNumber } from '../../domain/student/identity-number';
import { maskPhone } from '../../domain/student/phone';
import { maskRollNumber } from '../../domain/student/roll-number';
import { keyedHash, sealText } from '../../platform/field-cipher';
import type { Data } from '../../platform/strapi-casts';

const normal = (text: string): string => text.trim().toUpperCase();

/** Columns of an identity number: cipher, keyed hash for exact search and uniqueness, mask. `undefined` leaves all as they are. */
export function sealedIdentityNumber(typed: string | null | undefined): Data {
  if (typed === undefined) return {};
  if (typed === null || typed.trim() === '') return { idCipher: null, idHash: null, idMask: null };
  const number = normal(typed);
  return {
    idCipher: sealText(number),
    idHash: identityHash(number),
    idMask: maskIdentityNumber(number),
  };
}

/** The hash under which an identity number is found. */
export function identityHash(typed: string): string {
  return keyedHash(normal(typed), 'identity-number');
}

export function sealedRollNumber(typed: string | null | undefined): Data {
  if (typed === undefined) return {};
  if (typed === null || typed.trim() === '')
    return { rollCipher: null, rollHash: null, rollMask: null };
  const number = normal(typed);
  return {
    rollCipher: sealText(number),
    rollHash: keyedHash(number, 'roll-number'),
    rollMask: maskRollNumber(number),
  };
}

export function sealedPhone(typed: string | null | undefined): Data {
  if (typed === undefined) return {};
  if (typed === null || typed.trim() === '') return { phoneCipher: null, phoneMask: null };
  const phone = typed.trim();
  return { phoneCipher: sealText(phone), phoneMask: maskPhone(phone) };
}

/** Columns of a certificate number, which contains the child's identity number. `undefined` leaves them as they are. */
export function sealedCertificate(typed: string | null | undefined): Data {
  if (typed === undefined) return {};
  const number = (typed ?? '').replace(/\s/g, '').toUpperCase();
  if (number === '')
    return { certificateCipher: null, certificateHash: null, certificateMask: null };
  return {
    certificateCipher: sealText(number),
    certificateHash: keyedHash(number, 'disability-certificate'),
    certificateMask: maskCertificate(number),
  };
}
