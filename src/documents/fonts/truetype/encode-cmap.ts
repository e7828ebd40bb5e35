type Run = { readonly start: number; end: number; readonly glyph: number };

/** Consecutive code points with consecutive glyphs; `codePoints` ascend and glyph 1 is the first. */
function findRuns(codePoints: readonly number[]): Run[] {
  const runs: Run[] = [];
  codePoints.forEach((codePoint, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.end + 1 === codePoint) last.end = codePoint;
    else runs.push({ start: codePoint, end: codePoint, glyph: index + 1 });
  });
  return runs;
}

function encodeFormat12(runs: readonly Run[]): Buffer {
  const table = Buffer.alloc(16 + runs.length * 12);
  table.writeUInt16BE(12, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(runs.length, 12);
  runs.forEach((run, index) => {
    table.writeUInt32BE(run.start, 16 + index * 12);
    table.writeUInt32BE(run.end, 20 + index * 12);
    table.writeUInt32BE(run.glyph, 24 + index * 12);
  });
  return table;
}

function encodeFormat4(all: readonly Run[]): Buffer {
  const last: Run = { start: 0xffff, end: 0xffff, glyph: 0 };
  const runs = [...all.filter((run) => run.end < 0xffff), last];
  const count = runs.length;
  const table = Buffer.alloc(16 + count * 8);
  const power = 2 ** Math.floor(Math.log2(count));
  [4, table.length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2].forEach(
    (value, index) => table.writeUInt16BE(value, index * 2),
  );
  runs.forEach((run, index) => {
    table.writeUInt16BE(run.end, 14 + index * 2);
    table.writeUInt16BE(run.start, 16 + count * 2 + index * 2);
    table.writeUInt16BE((run.glyph - run.start) & 0xffff, 16 + count * 4 + index * 2);
  });
  return table;
}

/**
 * Encodes a `cmap` table that maps ascending code points to glyphs 1, 2, 3 …: a format 4 subtable for the
 * basic plane and a format 12 one for all (OpenType 1.9, cmap).
 */
export function encodeCmap(codePoints: readonly number[]): Buffer {
  const runs = findRuns(codePoints);
  const format4 = encodeFormat4(runs);
  const format12 = encodeFormat12(runs);
  const head = Buffer.alloc(20);
  head.writeUInt16BE(2, 2);
  [
    { encoding: 1, offset: head.length },
    { encoding: 10, offset: head.length + format4.length },
  ].forEach(({ encoding, offset }, index) => {
    head.writeUInt16BE(3, 4 + index * 8);
    head.writeUInt16BE(encoding, 6 + index * 8);
    head.writeUInt32BE(offset, 8 + index * 8);
  });
  return Buffer.concat([head, format4, format12]);
}
