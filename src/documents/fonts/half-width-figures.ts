import type { GlyphOutline } from './truetype/outline';

const ZERO = 0x30;
const NINE = 0x39;

/**
 * Figures as wide as half an ideograph, as in the official Chinese families: dates and numbers then keep the
 * grid of 28 characters a line (GB/T 9704-2012, 5.2.3), where the Latin figures of the sources would not.
 */
export function halfWidthFigure(outline: GlyphOutline, unitsPerEm: number): GlyphOutline {
  if (outline.codePoint < ZERO || outline.codePoint > NINE) return outline;
  const advance = unitsPerEm / 2;
  const scale = advance / outline.advance;
  const contours = outline.contours.map((points) =>
    points.map((point) => ({ ...point, x: Math.round(point.x * scale) })),
  );
  return { ...outline, advance, contours };
}
