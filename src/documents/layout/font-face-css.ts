import { DOCUMENT_FACES, FONT_ORIGIN } from '../fonts/document-faces';
import { findOfficialFonts } from '../fonts/official-fonts';

/** The `@font-face` rules of the ready-made faces and of the official families in the operator's folder. */
export function fontFaceCss(officialFontsDir: string | null): string {
  const ready = DOCUMENT_FACES.map(({ family, file }) => ({ family, url: FONT_ORIGIN + file }));
  return [...ready, ...findOfficialFonts(officialFontsDir)]
    .map(({ family, url }) => `@font-face{font-family:"${family}";src:url("${url}")}`)
    .join('\n');
}
