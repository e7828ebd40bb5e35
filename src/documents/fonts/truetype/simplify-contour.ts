import { type Chain, type Curve, joinChains, type Place, strayOf, traceOf } from './curve';

/** A curve, and the places of the original outline that it stands for. */
type Stretch = Curve & { readonly trail: Chain };
type Union = { readonly stretch: Stretch; readonly stray: number };

const FEWEST = 3;

/** Where the tangents at both ends of two joined curves meet. */
function meetingOfTangents(first: Curve, second: Curve): Place | null {
  const start = first.control ?? first.to;
  const end = second.control ?? second.from;
  const u = { x: start.x - first.from.x, y: start.y - first.from.y };
  const v = { x: second.to.x - end.x, y: second.to.y - end.y };
  const cross = u.x * v.y - u.y * v.x;
  if (Math.abs(cross) < 1e-6) return null;
  const dx = second.to.x - first.from.x;
  const dy = second.to.y - first.from.y;
  const s = (dx * v.y - dy * v.x) / cross;
  const r = (dx * u.y - dy * u.x) / cross;
  if (s <= 0 || r <= 0) return null;
  return { x: first.from.x + u.x * s, y: first.from.y + u.y * s };
}

/** The control point of a curve that passes a place half-way. */
function controlThrough(from: Place, place: Place, to: Place): Place {
  return { x: 2 * place.x - (from.x + to.x) / 2, y: 2 * place.y - (from.y + to.y) / 2 };
}

function chord({ from, to }: Curve): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Whether two curves meet in an angle that no one curve could follow. */
function isCorner(first: Curve, second: Curve, tolerance: number): boolean {
  if (Math.min(chord(first), chord(second)) < 6 * tolerance) return false;
  const before = first.control ?? first.from;
  const after = second.control ?? second.to;
  const u = { x: first.to.x - before.x, y: first.to.y - before.y };
  const v = { x: after.x - second.from.x, y: after.y - second.from.y };
  const angle = Math.atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y);
  return Math.abs(angle) > 0.7;
}

/** One curve for two neighbours, if one stays within the tolerance of their outline. */
function unite(first: Stretch, second: Stretch, tolerance: number): Union | null {
  if (isCorner(first, second, tolerance)) return null;
  const trail = joinChains(first.trail, second.trail);
  const { from } = first;
  const { to } = second;
  const judge = (control: Place | null): Union => {
    const curve = { from, control, to };
    return { stretch: { ...curve, trail }, stray: strayOf(curve, trail, tolerance) };
  };
  const line = judge(null);
  if (line.stray <= tolerance) return line;
  const half = (trail.length >> 2) << 1;
  const middle = { x: trail[half] ?? from.x, y: trail[half + 1] ?? from.y };
  const controls = [meetingOfTangents(first, second), controlThrough(from, middle, to)];
  let best: Union | null = null;
  for (const control of controls) {
    if (control === null) continue;
    const union = judge({ x: Math.round(control.x), y: Math.round(control.y) });
    if (union.stray <= tolerance && (best === null || union.stray < best.stray)) best = union;
  }
  return best;
}

/**
 * Draws a closed outline with fewer curves, none of which strays from it by more than `tolerance` font units:
 * again and again the two neighbours that can be joined with the least error become one. A third of the bytes
 * of an embedded Chinese face are detail below the dot of any printer.
 */
export function simplifyContour(curves: readonly Curve[], tolerance: number): Curve[] {
  if (tolerance === 0) return [...curves];
  const stretches: Stretch[] = curves.map((curve) => ({
    ...curve,
    trail: traceOf(curve, curve.control === null ? 2 : 8),
  }));
  const after = (index: number) => stretches[(index + 1) % stretches.length];
  const uniteAt = (index: number): Union | null => {
    const [first, second] = [stretches[index], after(index)];
    return first && second ? unite(first, second, tolerance) : null;
  };
  const unions = stretches.map((_, index) => uniteAt(index));

  while (stretches.length > FEWEST) {
    let at = -1;
    unions.forEach((union, index) => {
      const least = unions[at]?.stray ?? Infinity;
      if (union !== null && union.stray < least) at = index;
    });
    const chosen = unions[at];
    if (chosen === null || chosen === undefined) break;
    const next = (at + 1) % stretches.length;
    stretches[at] = chosen.stretch;
    stretches.splice(next, 1);
    unions.splice(next, 1);
    const here = next === 0 ? at - 1 : at;
    const before = (here + stretches.length - 1) % stretches.length;
    unions[here] = uniteAt(here);
    unions[before] = uniteAt(before);
  }
  return stretches.map(({ from, control, to }) => ({ from, control, to }));
}
