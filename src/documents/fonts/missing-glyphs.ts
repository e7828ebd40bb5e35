import { openSync } from 'fontkit';

import { RARE_SOURCES } from './document-faces';
import { type GlyphSource, openGlyphSource } from './glyph-source';
import { findOfficialFonts } from './official-fonts';

/** Anything that knows which characters it can draw. */
export type GlyphCoverage = { has(codePoint: number): boolean };

/** Line breaks and the like have no glyph and need none. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** A selector of a glyph's variant asks nothing of a font that has one form only. */
const VARIATION_SELECTOR = /\p{Variation_Selector}/u;

let project: readonly GlyphSource[] | null = null;

/** The fonts that come with the project; opened once. */
export function projectCoverage(): readonly GlyphCoverage[] {
  project ??= RARE_SOURCES.map((source) => openGlyphSource(source));
  return project;
}

/** The project's fonts and the official ones of the operator's folder (DOCUMENT_FONTS_DIR). */
export function documentCoverage(officialFontsDir: string | null): readonly GlyphCoverage[] {
  const official = findOfficialFonts(officialFontsDir).map(({ path }) => {
    const font = openSync(path);
    // findOfficialFonts leaves collections out.
    const characters = new Set('characterSet' in font ? font.characterSet : []);
    return { has: (codePoint: number) => characters.has(codePoint) };
  });
  return [...official, ...projectCoverage()];
}

/**
 * The characters of a text that no font can draw, each once, in order of appearance. They would print as
 * empty boxes, so this is asked before an act. A text is judged as it will be printed, in NFC.
 */
export function missingGlyphs(
  text: string,
  fonts: readonly GlyphCoverage[] = projectCoverage(),
): string[] {
  const missing = new Set<string>();
  for (const character of text.normalize('NFC')) {
    if (INVISIBLE.test(character) || VARIATION_SELECTOR.test(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    if (!fonts.some((font) => font.has(codePoint))) missing.add(character);
  }
  return [...missing];
}
