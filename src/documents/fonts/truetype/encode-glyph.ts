import type { GlyphOutline, OutlinePoint } from './outline';

const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;

/** The box around an outline, in font units. */
export type GlyphBox = {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
};

/** The box around all points; zeros for an empty outline. */
export function boxOf(contours: GlyphOutline['contours']): GlyphBox {
  const points = contours.flat();
  if (points.length === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    xMin: Math.min(...xs),
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
  };
}

function pushDelta(bytes: number[], delta: number, short: number, same: number): number {
  if (delta === 0) return same;
  if (Math.abs(delta) < 256) {
    bytes.push(Math.abs(delta));
    return delta > 0 ? short | same : short;
  }
  bytes.push((delta >> 8) & 255, delta & 255);
  return 0;
}

function packFlags(flags: readonly number[]): number[] {
  const packed: number[] = [];
  for (let index = 0; index < flags.length; ) {
    const flag = flags[index] ?? 0;
    let repeats = 0;
    while (flags[index + repeats + 1] === flag && repeats < 255) repeats += 1;
    if (repeats > 0) packed.push(flag | REPEAT, repeats);
    else packed.push(flag);
    index += repeats + 1;
  }
  return packed;
}

/** Encodes a simple glyph of the TrueType `glyf` table (OpenType 1.9, glyf); empty outlines give no bytes. */
export function encodeGlyph(contours: GlyphOutline['contours']): Buffer {
  const points: OutlinePoint[] = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const flags: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  let x = 0;
  let y = 0;
  for (const point of points) {
    const flag =
      (point.on ? ON_CURVE : 0) |
      pushDelta(xs, point.x - x, X_SHORT, X_SAME) |
      pushDelta(ys, point.y - y, Y_SHORT, Y_SAME);
    flags.push(flag);
    ({ x, y } = point);
  }
  const { xMin, yMin, xMax, yMax } = boxOf(contours);
  const head = Buffer.alloc(10 + contours.length * 2 + 2);
  [contours.length, xMin, yMin, xMax, yMax].forEach((value, i) => head.writeInt16BE(value, i * 2));
  let last = -1;
  contours.forEach((contour, index) => {
    last += contour.length;
    head.writeUInt16BE(last, 10 + index * 2);
  });
  const body = Buffer.from([...packFlags(flags), ...xs, ...ys]);
  const padding = Buffer.alloc((4 - ((head.length + body.length) % 4)) % 4);
  return Buffer.concat([head, body, padding]);
}
