export type Point = { x: number; y: number };
export type Stroke = readonly Point[];

/** Length of ink in CSS pixels. */
export function inkLength(strokes: readonly Stroke[]): number {
  let length = 0;
  for (const stroke of strokes) {
    stroke.forEach((point, index) => {
      const before = stroke[index - 1];
      if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
    });
  }
  return length;
}

/** A name takes more ink than a dot or a slip of the finger. */
export const LEAST_INK = 120;

/** Whether the drawing can be a signature at all. */
export const isSignature = (strokes: readonly Stroke[]): boolean => inkLength(strokes) >= LEAST_INK;
