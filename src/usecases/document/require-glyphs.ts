import {
  documentCoverage,
  missingGlyphs,
  type GlyphCoverage,
} from '../../documents/fonts/missing-glyphs';
import { invalid } from '../../guard/errors';

let coverage: readonly GlyphCoverage[] | undefined;

/** Before the act: every character of a paper must be printable, or the name on it would come out as an empty box. */
export function requireGlyphs(data: unknown): void {
  coverage ??= documentCoverage(process.env.DOCUMENT_FONTS_DIR ?? null);
  const missing = missingGlyphs(collectText(data), coverage);
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
