/** Control characters, which no form prints and PostgreSQL partly refuses, and halves of a surrogate pair, which no encoding holds. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
/** No request of ours is nested deeper; what is, fails its schema. */
const MAX_DEPTH = 12;

export const isStorableText = (text: string): boolean => !UNSTORABLE.test(text);

/** Paths of the texts in a request body that can't be stored as they are. */
export function unstorableTexts(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return isStorableText(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return [];
  return Object.entries(value).flatMap(([key, part]) => unstorableTexts(part, [...path, key]));
}
