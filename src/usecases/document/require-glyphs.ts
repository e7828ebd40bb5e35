import {
  documentCoverage,
  missingGlyphs,
  type GlyphCoverage,
} from '../../documents/fonts/missing-glyphs';
import { invalid } from '../../guard/errors';
import { OFFICIAL_FONTS } from './official-fonts';

/** Characters that the fonts of this process were found to draw. */
const drawn = new Set<string>();
let coverage: readonly GlyphCoverage[] | undefined;

/** Before the act: every character of a paper must be printable, or the name on it would come out as an empty box. */
export function requireGlyphs(data: unknown): void {
  coverage ??= documentCoverage(OFFICIAL_FONTS.officialFontsDir);
  const unseen = [...new Set(collectText(data).normalize('NFC'))].filter((one) => !drawn.has(one));
  const missing = missingGlyphs(unseen.join(''), coverage);
  if (missing.length > 0) {
    throw invalid(
      'DOC-03',
      `字库中没有这些字，文书会印成空框：${missing.join('、')}。请核对用字，或请管理员补充字库（DOCUMENT_FONTS_DIR）。`,
      ['data'],
    );
  }
  for (const one of unseen) drawn.add(one);
}

function collectText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(collectText).join('');
  if (value !== null && typeof value === 'object')
    return Object.values(value).map(collectText).join('');
  return '';
}
