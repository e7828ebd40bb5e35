import {
  documentCoverage,
  missingGlyphs,
  type GlyphCoverage,
} from '../../documents/fonts/missing-glyphs';
import type { TypedText } from '../../domain/text/rules/text-printable.rule';
import { GuardError, invalid } from '../../guard/errors';
import { OFFICIAL_FONTS } from './official-fonts';

/** Characters that the fonts of this process were found to draw. */
const drawn = new Set<string>();
let coverage: readonly GlyphCoverage[] | undefined;

/** The characters of a text that no font draws, each once. */
function undrawn(text: string): string[] {
  coverage ??= documentCoverage(OFFICIAL_FONTS.officialFontsDir);
  const unseen = [...new Set(text.normalize('NFC'))].filter((one) => !drawn.has(one));
  const missing = missingGlyphs(unseen.join(''), coverage);
  for (const one of unseen) if (!missing.includes(one)) drawn.add(one);
  return missing;
}

/** Before the act, at the fields: what was typed must be printable, and each field says which of its signs is not. */
export function requireGlyphsAt(texts: readonly TypedText[]): void {
  const faults = texts.flatMap(({ path, text }) => {
    const missing = undrawn(text);
    const message = `字库中没有“${missing.join('、')}”，会印成空框，请改用文字。`;
    return missing.length === 0
      ? []
      : [{ path: [...path], code: 'DOC-03', name: 'DOC-03', message }];
  });
  if (faults.length > 0) throw new GuardError(400, faults);
}

/** Before the act: every character of a paper must be printable, or the name on it would come out as an empty box. */
export function requireGlyphs(data: unknown): void {
  const missing = undrawn(collectText(data));
  if (missing.length > 0) {
    throw invalid(
      'DOC-03',
      `字库中没有这些字，文书会印成空框：${missing.join('、')}。请核对用字，或请管理员补充字库（DOCUMENT_FONTS_DIR）。`,
      ['data'],
    );
  }
}

function collectText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(collectText).join('');
  if (value !== null && typeof value === 'object')
    return Object.values(value).map(collectText).join('');
  return '';
}
