import type { GlyphSource } from './glyph-source';
import { halfWidthFigure } from './half-width-figures';
import { writeFont } from './truetype/write-font';

/**
 * Units to the em of the faces made here. At the largest size of a document, 22 pt, one unit is 0.03 mm, less than
 * a dot of a 600 dpi printer, and an embedded glyph is a sixth smaller than on the usual grid of 1000.
 */
export const UNITS_PER_EM = 256;

/** A face made of glyphs from one or more sources. */
export type WovenFace = { readonly font: Buffer; readonly codePoints: readonly number[] };

/**
 * Makes one TrueType face of the given characters, each from the first source that has it; characters that
 * none has are left out. Browsers draw and embed one face much faster than a hundred slices
 * (docs/adr/0012).
 */
export function weaveFace(
  family: string,
  weight: number,
  codePoints: readonly number[],
  sources: readonly GlyphSource[],
): WovenFace {
  const outlines = [...codePoints]
    .sort((a, b) => a - b)
    .flatMap((codePoint) => {
      for (const source of sources) {
        const outline = source.outline(codePoint, UNITS_PER_EM);
        if (outline !== null) return [halfWidthFigure(outline, UNITS_PER_EM)];
      }
      return [];
    });
  const facts = {
    family,
    weight,
    unitsPerEm: UNITS_PER_EM,
    ascent: Math.round(UNITS_PER_EM * 0.88),
    descent: -Math.round(UNITS_PER_EM * 0.12),
    origin: sources.map((source) => source.origin).join(' | '),
  };
  return {
    font: writeFont(facts, outlines),
    codePoints: outlines.map((outline) => outline.codePoint),
  };
}
