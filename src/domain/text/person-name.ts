/**
 * Letters and signs of any script with their marks, 〇, and what stands between the parts of a name. Characters of the registry's own
 * (private use) are names too, until a font has them.
 */
const NAME = /^[\p{L}\p{M}\p{Co}〇·•‧・.'’ -]+$/u;
/** Signs that are letters to Unicode and seen by nobody. */
const UNSEEN = /[\u115F\u1160\u3164\uFFA0]/;
const BETWEEN_NAMES = /[、，,；;\n]/u;

/** Whether a text is a name of a person that can be printed on an official paper. A blank text is none. */
export const isPersonName = (name: string): boolean =>
  name.trim() !== '' && NAME.test(name) && !UNSEEN.test(name);

/** The names in a text that holds several, such as '张三、李四'. */
export const namesIn = (text: string): string[] =>
  text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
