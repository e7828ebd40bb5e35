import { printedFacts } from '../forms/render-form';
import type { FormCode, FormData } from '../forms/registry';
import { extractText } from './extract-text';
import { type MissingText, verifyAgainst } from './verify-against';

/**
 * Reads a printed paper back and returns what it should say and does not. An empty list means that the file may be
 * stored; anything else sends it to quarantine. Throws RangeError, UnknownPdfMake.
 */
export function verifyPrinted<Code extends FormCode>(
  code: Code,
  version: number,
  data: FormData[Code],
  pdf: Uint8Array,
): MissingText[] {
  return verifyAgainst(printedFacts(code, version, data), extractText(pdf));
}
