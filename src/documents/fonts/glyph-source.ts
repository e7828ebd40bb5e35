import { type Font, openSync } from 'fontkit';

import { readSliceIndex, type SlicedFont } from './font-slices';
import { type GlyphOutline, toContours } from './truetype/outline';

/** Three thousandths of an em: 0.017 mm at the size of running text, less than half a dot of a 600 dpi printer. */
const TOLERANCE_IN_EMS = 0.003;

/** Gives outlines of single characters from a sliced font. */
export type GlyphSource = {
  readonly origin: string;
  has(codePoint: number): boolean;
  /** The outline on an em of `unitsPerEm`, or null when the font does not have the character. */
  outline(codePoint: number, unitsPerEm: number): GlyphOutline | null;
};

/** Opens a sliced font; its files are read when a character in them is asked for. */
export function openGlyphSource(
  sliced: SlicedFont,
  toleranceInEms = TOLERANCE_IN_EMS,
): GlyphSource {
  const index = readSliceIndex(sliced);
  const opened = new Map<string, Font>();

  const fontOf = (codePoint: number): Font | null => {
    const file = index.fileOf(codePoint);
    if (file === null) return null;
    const font = opened.get(file) ?? (openSync(file) as Font);
    opened.set(file, font);
    // A slice may claim a range and leave out some of it.
    return font.hasGlyphForCodePoint(codePoint) ? font : null;
  };

  return {
    origin: sliced.origin,
    has: (codePoint) => fontOf(codePoint) !== null,
    outline: (codePoint, unitsPerEm) => {
      const font = fontOf(codePoint);
      if (font === null) return null;
      const glyph = font.glyphForCodePoint(codePoint);
      const scale = unitsPerEm / font.unitsPerEm;
      return {
        codePoint,
        advance: Math.round(glyph.advanceWidth * scale),
        contours: toContours(glyph.path.commands, {
          scale,
          tolerance: toleranceInEms * font.unitsPerEm,
        }),
      };
    },
  };
}
