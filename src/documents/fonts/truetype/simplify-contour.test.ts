import fc from 'fast-check';

import { type Curve, joinChains, strayOf, traceOf } from './curve';
import { simplifyContour } from './simplify-contour';

const TOLERANCE = 3;

/** A closed outline through the given places, with a control point off each side. */
function outlineOf(places: readonly (readonly [number, number, number])[]): Curve[] {
  return places.map(([x, y, bend], index) => {
    const [nextX, nextY] = places[(index + 1) % places.length] ?? [0, 0];
    const control = { x: (x + nextX) / 2 + bend, y: (y + nextY) / 2 - bend };
    return {
      from: { x, y },
      control: bend === 0 ? null : control,
      to: { x: nextX, y: nextY },
    };
  });
}

const coordinate = fc.integer({ min: 0, max: 1000 });
const place = fc.tuple(coordinate, coordinate, fc.integer({ min: -20, max: 20 }));
const outline = fc.array(place, { minLength: 3, maxLength: 24 }).map(outlineOf);

describe('simplifying an outline', () => {
  test('gives a closed outline, never with more curves', () => {
    fc.assert(
      fc.property(outline, (curves) => {
        const simple = simplifyContour(curves, TOLERANCE);
        expect(simple.length).toBeLessThanOrEqual(curves.length);
        simple.forEach((curve, index) => {
          expect(curve.to).toEqual(simple[(index + 1) % simple.length]?.from);
        });
      }),
    );
  });

  test('strays nowhere by more than the tolerance', () => {
    fc.assert(
      fc.property(outline, (curves) => {
        const traces = curves.map((curve) => traceOf(curve, 8));
        const chain = traces.reduce(joinChains);
        for (const curve of simplifyContour(curves, TOLERANCE)) {
          // Judged from the new curve's side: each of its places lies near the old outline.
          const trace = traceOf(curve, 8);
          for (let at = 0; at < trace.length; at += 2) {
            const spot = { x: trace[at] ?? 0, y: trace[at + 1] ?? 0 };
            const dot: Curve = { from: spot, control: null, to: spot };
            const near = strayOf(dot, nearest(chain, spot), TOLERANCE * 1.5);
            expect(near).toBeLessThanOrEqual(TOLERANCE * 1.5);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('joins a circle of many curves into few', () => {
    const corners = Array.from({ length: 32 }, (_, index) => {
      const angle = (index / 32) * 2 * Math.PI;
      return [500 + 400 * Math.cos(angle), 500 + 400 * Math.sin(angle), 0] as const;
    });
    expect(simplifyContour(outlineOf(corners), 5).length).toBeLessThanOrEqual(16);
  });

  test('without tolerance leaves it as it is', () => {
    const square = outlineOf([
      [0, 0, 0],
      [100, 0, 0],
      [100, 100, 0],
      [0, 100, 0],
    ]);
    expect(simplifyContour(square, 0)).toEqual(square);
  });
});

/** The place on a chain's lines that is nearest to a spot, as a chain of its own. */
function nearest(chain: Float64Array, spot: { x: number; y: number }): Float64Array {
  let best = Float64Array.of(chain[0] ?? 0, chain[1] ?? 0, chain[0] ?? 0, chain[1] ?? 0);
  let least = Infinity;
  for (let at = 0; at + 3 < chain.length; at += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = chain.subarray(at, at + 4);
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const along =
      square === 0 ? 0 : ((spot.x - ax) * (bx - ax) + (spot.y - ay) * (by - ay)) / square;
    const t = Math.min(1, Math.max(0, along));
    const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance < least) {
      least = distance;
      best = Float64Array.of(x, y, x, y);
    }
  }
  return best;
}
