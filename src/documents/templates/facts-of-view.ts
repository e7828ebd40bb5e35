/**
 * The part of a view that a template prints in any case, for comparing it with the text of the printed file; rows of lists stand under
 * `.*.` in `printed`.
 */
export function factsOfView(view: object, printed: ReadonlySet<string>): object {
  return factsOf(view, printed, []);
}

function factsOf(value: unknown, printed: ReadonlySet<string>, path: string[]): object {
  const key = path.join('.');
  if (Array.isArray(value)) return value.map((row) => factsOf(row, printed, [`${key}.*`]));
  const entries = Object.entries(value as object).flatMap(([name, part]): [string, unknown][] => {
    const own = [...path, name];
    // What the layout needs is no fact: a number in a style is never read back.
    if (name === 'layout') return [];
    if (typeof part === 'object' && part !== null) return [[name, factsOf(part, printed, own)]];
    return printed.has(own.join('.')) ? [[name, part]] : [];
  });
  return Object.fromEntries(entries);
}
