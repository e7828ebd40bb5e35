/** A step of an outline, in font units, as fontkit gives it. */
export type PathCommand = { readonly command: string; readonly args: readonly number[] };

/** A point of a TrueType contour: x, y in whole font units, and whether it lies on the curve. */
export type OutlinePoint = { readonly x: number; readonly y: number; readonly on: boolean };

/** A glyph before it is encoded. */
export type GlyphOutline = {
  readonly codePoint: number;
  readonly advance: number;
  readonly contours: readonly (readonly OutlinePoint[])[];
};

type Draft = { points: OutlinePoint[] };

/** An on-curve point half-way between two control points is implied by them and need not be stored. */
function dropImplied(points: readonly OutlinePoint[]): OutlinePoint[] {
  return points.filter((point, index) => {
    const before = points[(index + points.length - 1) % points.length];
    const after = points[(index + 1) % points.length];
    if (!point.on || before === undefined || after === undefined) return true;
    if (before.on || after.on) return true;
    const dx = Math.abs((before.x + after.x) / 2 - point.x);
    const dy = Math.abs((before.y + after.y) / 2 - point.y);
    return dx > 0.51 || dy > 0.51;
  });
}

/** Turns a path of lines and quadratic curves into contours on another em grid (`scale` = new / old). */
export function toContours(commands: readonly PathCommand[], scale: number): OutlinePoint[][] {
  const drafts: Draft[] = [];
  let current: Draft = { points: [] };
  const add = (x: number | undefined, y: number | undefined, on: boolean) => {
    current.points.push({ x: Math.round((x ?? 0) * scale), y: Math.round((y ?? 0) * scale), on });
  };
  for (const { command, args } of commands) {
    if (command === 'moveTo') {
      current = { points: [] };
      drafts.push(current);
      add(args[0], args[1], true);
    } else if (command === 'lineTo') {
      add(args[0], args[1], true);
    } else if (command === 'quadraticCurveTo') {
      add(args[0], args[1], false);
      add(args[2], args[3], true);
    } else if (command !== 'closePath') {
      throw new Error(`Not a TrueType outline: ${command}`);
    }
  }
  return drafts
    .map(({ points }) => {
      const first = points[0];
      const last = points[points.length - 1];
      const closed = first !== undefined && last?.on && last.x === first.x && last.y === first.y;
      return dropImplied(closed && points.length > 1 ? points.slice(0, -1) : points);
    })
    .filter((points) => points.length > 1);
}
