/** A place in font units. */
export type Place = { readonly x: number; readonly y: number };

/** A straight line, or a quadratic curve when it has a control point. */
export type Curve = { readonly from: Place; readonly control: Place | null; readonly to: Place };

/** Places in a row: x and y of the first, x and y of the second … Flat, for millions are compared. */
export type Chain = Float64Array;

/** A curve as a chain of `steps` lines. */
export function traceOf({ from, control, to }: Curve, steps: number): Chain {
  const chain = new Float64Array((steps + 1) * 2);
  const middleX = control?.x ?? (from.x + to.x) / 2;
  const middleY = control?.y ?? (from.y + to.y) / 2;
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const u = 1 - t;
    chain[step * 2] = u * u * from.x + 2 * t * u * middleX + t * t * to.x;
    chain[step * 2 + 1] = u * u * from.y + 2 * t * u * middleY + t * t * to.y;
  }
  return chain;
}

/** Two chains of which the second begins where the first ends. */
export function joinChains(first: Chain, second: Chain): Chain {
  const joined = new Float64Array(first.length + second.length - 2);
  joined.set(first);
  joined.set(second.subarray(2), first.length);
  return joined;
}

/** The square of the distance of a place to a chain; any value up to `enough` may be the first found. */
function squareToChain(x: number, y: number, chain: Chain, enough: number): number {
  let least = Infinity;
  let [ax = 0, ay = 0] = chain;
  for (let index = 2; index < chain.length; index += 2) {
    const bx = chain[index] ?? 0;
    const by = chain[index + 1] ?? 0;
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = x - ax - dx * t;
    const ey = y - ay - dy * t;
    const square = ex * ex + ey * ey;
    if (square < least) {
      if (square <= enough) return square;
      least = square;
    }
    ax = bx;
    ay = by;
  }
  return least;
}

function squareOfStray(chain: Chain, other: Chain, limit: number): number {
  let worst = 0;
  for (let index = 0; index < chain.length; index += 2) {
    const square = squareToChain(chain[index] ?? 0, chain[index + 1] ?? 0, other, worst);
    if (square > limit) return Infinity;
    if (square > worst) worst = square;
  }
  return worst;
}

/**
 * How far a curve strays from a chain of places, either way; Infinity as soon as it is more than
 * `tolerance`.
 */
export function strayOf(curve: Curve, chain: Chain, tolerance: number): number {
  const limit = tolerance * tolerance;
  const trace = traceOf(curve, curve.control === null ? 1 : 10);
  // A curve that does not fit shows it in the middle: most are out after one look.
  const middle = (chain.length >> 2) << 1;
  if (squareToChain(chain[middle] ?? 0, chain[middle + 1] ?? 0, trace, 0) > limit) return Infinity;
  const there = squareOfStray(chain, trace, limit);
  if (there === Infinity) return Infinity;
  return Math.sqrt(Math.max(there, squareOfStray(trace, chain, limit)));
}
