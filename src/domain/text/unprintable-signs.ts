/** Pictures and flags that phones offer beside letters; the four that every Chinese song face draws are left out. */
const PICTURE = /(?![⚪⚫⚽⚾])\p{Emoji_Presentation}|[☺☹❤✌✔✖✏]/gu;

/**
 * The signs of a text that no font of papers draws, each once, in order: a hint while somebody writes, where no fonts are at hand.
 * Before a paper is issued the fonts themselves are asked.
 */
export const unprintableSigns = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(PICTURE), ([sign]) => sign)),
];

/** What is said at a field that holds such signs, '、' between them. */
export const unprintableNote = (signs: readonly string[]): string =>
  `“${signs.join('、')}”印不到文书上，请改用文字。`;
