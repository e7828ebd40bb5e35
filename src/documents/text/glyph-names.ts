/** What the glyphs of an embedded font stand for. */
export type GlyphNames = { nameOf(glyph: number): string | null };

const SINGLE = /<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g;
const RANGE = /<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g;
const BLOCK = /begin(bfchar|bfrange)\n([\s\S]*?)end\1/g;

function decode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** Reads a ToUnicode map (PDF 32000-1, 9.10.3). */
export function readGlyphNames(cmap: string): GlyphNames {
  const names = new Map<number, string>();
  for (const [, kind, body = ''] of cmap.matchAll(BLOCK)) {
    if (kind === 'bfchar') {
      for (const [, glyph = '', name = ''] of body.matchAll(SINGLE)) {
        names.set(Number.parseInt(glyph, 16), decode(name));
      }
    } else {
      for (const [, first = '', last = '', name = ''] of body.matchAll(RANGE)) {
        const start = Number.parseInt(first, 16);
        const base = decode(name).codePointAt(0) ?? 0;
        for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
          names.set(glyph, String.fromCodePoint(base + glyph - start));
        }
      }
    }
  }
  return { nameOf: (glyph) => names.get(glyph) ?? null };
}
