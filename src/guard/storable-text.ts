/** Control characters, which no form prints and PostgreSQL partly refuses, and halves of a surrogate pair, which no encoding holds. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
/**
 * Signs that nobody sees and that come along when text is copied from chats and word processors: blanks without width, directions,
 * soft hyphens, marks of byte order. A name would never be found again by them, and no font of a paper has them.
 */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
/** No request of ours is nested deeper; what is, fails its schema. */
const MAX_DEPTH = 12;

export const isStorableText = (text: string): boolean => !UNSTORABLE.test(text);

/** Paths of the texts in a request body that can't be stored as they are. */
export function unstorableTexts(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return isStorableText(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return [];
  return Object.entries(value).flatMap(([key, part]) => unstorableTexts(part, [...path, key]));
}

/** A request body with what nobody sees taken out of its texts. */
export function withoutUnseen(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(UNSEEN, '');
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((part) => withoutUnseen(part, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutUnseen(part, depth + 1)]),
  );
}
