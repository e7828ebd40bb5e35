/**
 * Words of coercion that a school has no power to use: 义务教育法 第五十八条 gives 责令 to the town
 * government and the county's education authority alone.
 */
const FORBIDDEN_IN_SCHOOL_TEXT = ['责令', '处罚', '强制'] as const;

/** Spaces and line breaks of any kind, zero-width ones too, must not hide a word. */
const GAPS = /[\s\u200B-\u200D\u2060\uFEFF]/g;

/** The forbidden words found in a school's text, each once, in the order of the list. */
export function forbiddenWordsIn(text: string): string[] {
  const closed = text.replace(GAPS, '');
  return FORBIDDEN_IN_SCHOOL_TEXT.filter((word) => closed.includes(word));
}
