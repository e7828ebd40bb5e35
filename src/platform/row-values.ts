/** Reads of a row whose columns are `unknown`: a value of another type counts as absent instead of being printed as "[object Object]". */

/** Text, or the empty string. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** Text, or `null` when there is none. */
export function filledText(value: unknown): string | null {
  const text = textOf(value);
  return text === '' ? null : text;
}

/** Epoch milliseconds of a stored date and time (a `Date` from SQL, an ISO text from Strapi), or `null`. */
export function instantOf(value: unknown): number | null {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' && value !== '' ? new Date(value).getTime() : null;
}

/** ISO text of a stored date and time, or `null`. */
export function isoOf(value: unknown): string | null {
  const instant = instantOf(value);
  return instant === null ? null : new Date(instant).toISOString();
}
