export type Size = { width: number; height: number };

/** The largest size with the same shape whose longer side is at most `longest` pixels; never larger than the original. */
export function fitWithin(size: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(size.width, size.height));
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
