import { foldText } from './fold-text';

/** What was to be printed and is not. */
export type MissingText = {
  /** Where the string stands in the data, such as `student.name` or `visits.0.by`. */
  readonly path: string;
  readonly expected: string;
};

function leaves(value: unknown, path: string): MissingText[] {
  if (typeof value === 'string') return [{ path, expected: value }];
  if (typeof value === 'number') return [{ path, expected: String(value) }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      leaves(item, path === '' ? `${index}` : `${path}.${index}`),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      leaves(item, path === '' ? key : `${path}.${key}`),
    );
  }
  return [];
}

/** A text shorter than this is never looked for in pieces: a few characters could be found anywhere. */
const SHORTEST_BROKEN = 30;
/** The least that the end of a page leaves of a text, or carries over. */
const SHORTEST_PIECE = 4;

/** How many characters of the beginning of `wanted` stand on the page in one piece. */
function longestStart(page: string, wanted: string): number {
  let [least, most] = [0, wanted.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (page.includes(wanted.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Whether a text stands on pages one after another, a piece on each: heads of columns and page numbers come between. */
function standsAcross(pages: readonly string[], wanted: string): boolean {
  if (wanted.length < SHORTEST_BROKEN) return false;
  return pages.some((_page, first) => {
    let rest = wanted;
    for (const page of pages.slice(first)) {
      const length = longestStart(page, rest);
      if (length < SHORTEST_PIECE) return false;
      if (length === rest.length) return true;
      rest = rest.slice(length);
    }
    return false;
  });
}

/**
 * Compares what was to be printed with the text extracted from the PDF, whose pages end with a form feed: every string and number of
 * `expected` must be there, spaces aside; a long one may go over from page to page. Returns what is missing; an empty list means the
 * paper says what the data say. A paper with anything missing is quarantined, never printed.
 */
export function verifyAgainst(expected: object, text: string): MissingText[] {
  const pages = text.split('\f').map(foldText);
  const printed = pages.join('');
  return leaves(expected, '').filter(({ expected: wanted }) => {
    const folded = foldText(wanted);
    return !printed.includes(folded) && !standsAcross(pages, folded);
  });
}
