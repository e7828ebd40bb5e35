const GAPS = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/gu;
/** Kangxi radicals, CJK radicals, CJK strokes and compatibility ideographs: look-alikes of ideographs. */
const LOOKALIKES = /[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/**
 * The form in which printed and written text are compared: NFC, without spaces. A font that draws 一 and its
 * radical ⼀ with one glyph lets the reader of a PDF see either, so look-alikes become the ideograph; nothing
 * else is folded: （ stays distinct from ( and ０ from 0.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(LOOKALIKES, (character) => character.normalize('NFKC'))
    .replace(GAPS, '');
}
