/** One sign is too little to know somebody by; every 王 would be the reporter. */
const LEAST = 2;

/** As people read it: full-width digits are digits, and blanks, dashes and dots between them say nothing. */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}·.]/gu, '')
    .toLowerCase();

/** Whether a text holds one of the words by which a reporter would be known, however it is spaced. */
export const namesReporter = (text: string, reporterWords: readonly string[]): boolean =>
  reporterWords
    .map(asRead)
    .some((word) => Array.from(word).length >= LEAST && asRead(text).includes(word));
