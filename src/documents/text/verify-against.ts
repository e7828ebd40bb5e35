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

/**
 * Compares what was to be printed with the text extracted from the PDF: every string and number of `expected`
 * must be there, spaces aside. Returns what is missing; an empty list means the paper says what the data
 * says. A paper with anything missing is quarantined, never printed.
 */
export function verifyAgainst(expected: object, text: string): MissingText[] {
  const printed = foldText(text);
  return leaves(expected, '').filter(({ expected: wanted }) => !printed.includes(foldText(wanted)));
}
