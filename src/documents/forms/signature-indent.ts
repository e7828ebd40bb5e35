import { widthInEms } from './width-in-ems';

/**
 * Ems to keep free on the right of the signature block. With a seal the date stands four characters from the
 * right edge and the issuer's name is centred on it (GB/T 9704-2012, 7.3.5.1); a name too long for that
 * reaches the edge, and the date is centred under it.
 */
export function signatureIndent(issuer: string, date: string): number {
  const overhang = Math.max(0, (widthInEms(issuer) - widthInEms(date)) / 2);
  return Math.max(0, 4 - overhang);
}
