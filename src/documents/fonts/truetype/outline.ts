import type { Curve, Place } from './curve';
import { simplifyContour } from './simplify-contour';

/** A step of an outline, in font units, as fontkit gives it. */
export type PathCommand = { readonly command: string; readonly args: readonly number[] };

/** A point of a TrueType contour: x, y in whole font units, and whether it lies on the curve. */
export type OutlinePoint = Place & { readonly on: boolean };

/** A glyph before it is encoded. */
export type GlyphOutline = {
  readonly codePoint: number;
  readonly advance: number;
  readonly contours: readonly (readonly OutlinePoint[])[];
};

/** How an outline is brought to another em. */
export type OutlineGrid = {
  /** New units for each old one. */
  readonly scale: number;
  /** How far, in old units, the new outline may stray from the old. */
  readonly tolerance: number;
};

function isSame(a: Place, b: Place): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Cuts a path into closed contours of lines and quadratic curves. */
function toCurves(commands: readonly PathCommand[]): Curve[][] {
  const contours: Curve[][] = [];
  let start: Place = { x: 0, y: 0 };
  let pen = start;
  const draw = (control: Place | null, to: Place) => {
    if (control !== null || !isSame(pen, to)) {
      contours[contours.length - 1]?.push({ from: pen, control, to });
    }
    pen = to;
  };
  for (const { command, args } of commands) {
    const [x = 0, y = 0, endX = 0, endY = 0] = args;
    if (command === 'moveTo') {
      if (contours.length > 0) draw(null, start);
      contours.push([]);
      start = { x, y };
      pen = start;
    } else if (command === 'lineTo') {
      draw(null, { x, y });
    } else if (command === 'quadraticCurveTo') {
      draw({ x, y }, { x: endX, y: endY });
    } else if (command !== 'closePath') {
      throw new Error(`Not a TrueType outline: ${command}`);
    }
  }
  if (contours.length > 0) draw(null, start);
  return contours.filter((curves) => curves.length > 1);
}

/** An on-curve point about half-way between two control points is implied by them and need not be stored. */
function isImplied(curve: Curve, next: Curve, tolerance: number): boolean {
  if (curve.control === null || next.control === null) return false;
  const dx = (curve.control.x + next.control.x) / 2 - curve.to.x;
  const dy = (curve.control.y + next.control.y) / 2 - curve.to.y;
  return Math.hypot(dx, dy) <= tolerance;
}

function toPoints(curves: readonly Curve[], { scale, tolerance }: OutlineGrid): OutlinePoint[] {
  const at = ({ x, y }: Place, on: boolean) => ({
    x: Math.round(x * scale),
    y: Math.round(y * scale),
    on,
  });
  return curves.flatMap((curve, index) => {
    const next = curves[(index + 1) % curves.length] ?? curve;
    const control = curve.control === null ? [] : [at(curve.control, false)];
    return isImplied(curve, next, tolerance / 2) ? control : [...control, at(curve.to, true)];
  });
}

/** Turns a path of lines and quadratic curves into the contours of a glyph on another em. */
export function toContours(commands: readonly PathCommand[], grid: OutlineGrid): OutlinePoint[][] {
  return toCurves(commands)
    .map((curves) => toPoints(simplifyContour(curves, grid.tolerance), grid))
    .filter((points) => points.length > 2);
}
