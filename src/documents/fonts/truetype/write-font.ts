import { encodeCmap } from './encode-cmap';
import { boxOf, encodeGlyph } from './encode-glyph';
import type { GlyphOutline } from './outline';

/** What a font says of itself; lengths in font units. */
export type FontFacts = {
  readonly family: string;
  readonly weight: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative, below the baseline. */
  readonly descent: number;
  /** Where the glyphs come from and under which licence. */
  readonly origin: string;
};

/** Builds a table from values of given widths: u = unsigned, i = signed; 2 or 4 bytes. */
function pack(layout: readonly (readonly ['u2' | 'i2' | 'u4', number])[]): Buffer {
  const parts = layout.map(([kind, value]) => {
    const cell = Buffer.alloc(kind === 'u4' ? 4 : 2);
    if (kind === 'u4') cell.writeUInt32BE(value);
    else if (kind === 'u2') cell.writeUInt16BE(value);
    else cell.writeInt16BE(value);
    return cell;
  });
  return Buffer.concat(parts);
}

function encodeName(facts: FontFacts): Buffer {
  const postScript = `${facts.family}-${facts.weight}`.replace(/[^A-Za-z0-9-]/g, '');
  const names: [number, string][] = [
    [0, facts.origin],
    [1, facts.family],
    [2, 'Regular'],
    [3, postScript],
    [4, facts.family],
    [5, 'Version 1.0'],
    [6, postScript],
  ];
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = names.map(([id], index) => {
    const length = strings[index]?.length ?? 0;
    const record = pack([
      ['u2', 3],
      ['u2', 1],
      ['u2', 0x409],
      ['u2', id],
      ['u2', length],
      ['u2', offset],
    ]);
    offset += length;
    return record;
  });
  const head = pack([
    ['u2', 0],
    ['u2', names.length],
    ['u2', 6 + names.length * 12],
  ]);
  return Buffer.concat([head, ...records, ...strings]);
}

function encodeOs2(facts: FontFacts, codePoints: readonly number[]): Buffer {
  const table = Buffer.alloc(96);
  const basic = codePoints.filter((codePoint) => codePoint < 0x10000);
  table.writeUInt16BE(4, 0);
  table.writeInt16BE(facts.unitsPerEm, 2);
  table.writeUInt16BE(facts.weight, 4);
  table.writeUInt16BE(5, 6);
  table.write('NOLS', 58, 'latin1');
  table.writeUInt16BE(0x40, 62);
  table.writeUInt16BE(basic[0] ?? 0, 64);
  table.writeUInt16BE(basic[basic.length - 1] ?? 0, 66);
  table.writeInt16BE(facts.ascent, 68);
  table.writeInt16BE(facts.descent, 70);
  table.writeUInt16BE(facts.ascent, 74);
  table.writeUInt16BE(-facts.descent, 76);
  return table;
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset + 4 <= table.length; offset += 4) {
    sum = (sum + table.readUInt32BE(offset)) >>> 0;
  }
  return sum;
}

function pad(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function assemble(tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const directory = Buffer.alloc(12 + tags.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tags.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE(tags.length * 16 - power * 16, 10);
  const parts: Buffer[] = [];
  let offset = directory.length;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const padded = pad(table);
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([directory, ...parts]);
}

/** The empty box that stands for a missing glyph. */
function missingGlyph(facts: FontFacts): GlyphOutline {
  const high = Math.round(facts.unitsPerEm * 0.8);
  const wide = Math.round(facts.unitsPerEm * 0.9);
  const corners = [
    [50, 0],
    [50, high],
    [wide, high],
    [wide, 0],
  ] as const;
  const contour = corners.map(([x, y]) => ({ x, y, on: true }));
  return { codePoint: -1, advance: facts.unitsPerEm, contours: [contour] };
}

/**
 * Writes a TrueType font from outlines in ascending order of their code points. It has what a browser
 * needs to draw and to embed, and no hinting or layout features.
 */
export function writeFont(facts: FontFacts, outlines: readonly GlyphOutline[]): Buffer {
  const all = [missingGlyph(facts), ...outlines];
  const codePoints = outlines.map((outline) => outline.codePoint);
  const encoded = all.map((outline) => encodeGlyph(outline.contours));
  const boxes = all.map((outline) => boxOf(outline.contours));
  const loca = Buffer.alloc((all.length + 1) * 4);
  const hmtx = Buffer.alloc(all.length * 4);
  let offset = 0;
  all.forEach((outline, index) => {
    hmtx.writeUInt16BE(outline.advance, index * 4);
    hmtx.writeInt16BE(boxes[index]?.xMin ?? 0, index * 4 + 2);
    offset += encoded[index]?.length ?? 0;
    loca.writeUInt32BE(offset, (index + 1) * 4);
  });
  const most = (of: (outline: GlyphOutline) => number) =>
    all.reduce((m, o) => Math.max(m, of(o)), 0);
  const xMin = Math.min(...boxes.map((box) => box.xMin));
  const yMin = Math.min(...boxes.map((box) => box.yMin));
  const xMax = Math.max(...boxes.map((box) => box.xMax));
  const yMax = Math.max(...boxes.map((box) => box.yMax));

  const head = Buffer.alloc(54);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(0x5f0f3cf5, 12);
  head.writeUInt16BE(facts.unitsPerEm, 18);
  [xMin, yMin, xMax, yMax].forEach((value, index) => head.writeInt16BE(value, 36 + index * 2));
  head.writeUInt16BE(6, 46);
  head.writeInt16BE(2, 48);
  head.writeInt16BE(1, 50);

  const hhea = Buffer.alloc(36);
  hhea.writeUInt32BE(0x00010000, 0);
  hhea.writeInt16BE(facts.ascent, 4);
  hhea.writeInt16BE(facts.descent, 6);
  hhea.writeUInt16BE(
    most((outline) => outline.advance),
    10,
  );
  hhea.writeInt16BE(xMin, 12);
  hhea.writeInt16BE(xMax, 16);
  hhea.writeInt16BE(1, 18);
  hhea.writeUInt16BE(all.length, 34);

  const maxp = Buffer.alloc(32);
  maxp.writeUInt32BE(0x00010000, 0);
  maxp.writeUInt16BE(all.length, 4);
  maxp.writeUInt16BE(
    most((outline) => outline.contours.flat().length),
    6,
  );
  maxp.writeUInt16BE(
    most((outline) => outline.contours.length),
    8,
  );
  maxp.writeUInt16BE(2, 14);

  const post = Buffer.alloc(32);
  post.writeUInt32BE(0x00030000, 0);

  const font = assemble(
    new Map([
      ['OS/2', encodeOs2(facts, codePoints)],
      ['cmap', encodeCmap(codePoints)],
      ['glyf', Buffer.concat(encoded)],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', hmtx],
      ['loca', loca],
      ['maxp', maxp],
      ['name', encodeName(facts)],
      ['post', post],
    ]),
  );
  // The head table's own field makes the whole file sum to a constant.
  const headAt = font.indexOf('head', 12, 'latin1');
  const adjustment = (0xb1b0afba - checksum(pad(font))) >>> 0;
  font.writeUInt32BE(adjustment, font.readUInt32BE(headAt + 8) + 8);
  return font;
}
