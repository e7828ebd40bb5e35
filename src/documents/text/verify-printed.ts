import { extractText } from './extract-text';
import { type MissingText, verifyAgainst } from './verify-against';

/**
 * Reads a printed paper back and returns what it should say and does not. An empty list means that the file may be
 * stored; anything else sends it to quarantine. Throws UnknownPdfMake.
 */
export function verifyPrinted(facts: object, pdf: Uint8Array): MissingText[] {
  return verifyAgainst(facts, extractText(pdf));
}
