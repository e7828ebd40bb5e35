import { commonCharacters } from './common-characters';
import { FONT_ORIGIN, RARE_FAMILY, RARE_SOURCES } from './document-faces';
import { type GlyphSource, openGlyphSource } from './glyph-source';
import { weaveFace } from './weave-face';

const PREFIX = `${FONT_ORIGIN}rare/`;
/** More rare characters than any page of names holds. */
const MOST = 2_000;
const KEPT = 64;

/**
 * The style sheet rule that brings the characters of a text which the ready-made faces lack, or an empty
 * string. It belongs at the start of the body, so that the head of all documents stays the same.
 */
export function rareFaceRule(text: string, common: ReadonlySet<number>): string {
  const rare = new Set<number>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint > 0xff && !common.has(codePoint)) rare.add(codePoint);
  }
  if (rare.size === 0) return '';
  const list = [...rare].sort((a, b) => a - b).slice(0, MOST);
  const name = list.map((codePoint) => codePoint.toString(16)).join('-');
  return `<style>@font-face{font-family:"${RARE_FAMILY}";src:url("${PREFIX}${name}.ttf")}</style>`;
}

/** The characters of the ready-made faces as a set. */
export function commonSet(): ReadonlySet<number> {
  return new Set(commonCharacters());
}

/** Makes the faces that {@link rareFaceRule} asks for; the last ones are kept. */
export function createRareFaces(): { bytes(url: string): Buffer | null } {
  let sources: GlyphSource[] | null = null;
  const kept = new Map<string, Buffer>();
  return {
    bytes: (url) => {
      if (!url.startsWith(PREFIX) || !url.endsWith('.ttf')) return null;
      const known = kept.get(url);
      if (known !== undefined) return known;
      const codePoints = url
        .slice(PREFIX.length, -'.ttf'.length)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
        .filter((codePoint) => codePoint > 0xff && codePoint <= 0x10ffff)
        .slice(0, MOST);
      sources ??= RARE_SOURCES.map((source) => openGlyphSource(source));
      const { font } = weaveFace(RARE_FAMILY, 400, codePoints, sources);
      kept.set(url, font);
      const oldest = kept.keys().next();
      if (kept.size > KEPT && oldest.done !== true) kept.delete(oldest.value);
      return font;
    },
  };
}
