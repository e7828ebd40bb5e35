import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const COMPILED = `${sep}dist${sep}src${sep}`;
const PARTS = ['stub', 'receipt'];
const sources = new Map<string, string>();

/** Templates lie beside this file in the sources; the compiler does not carry them over to `dist`. */
function formsFolder(): string {
  if (existsSync(join(__dirname, 'shared', 'stub.hbs'))) return __dirname;
  return __dirname.replace(COMPILED, `${sep}src${sep}`);
}

function read(...path: string[]): string {
  return readFileSync(join(formsFolder(), ...path), 'utf8');
}

/** The layout of pages behind a paper, which no administrator changes. */
export const appendixSource = (code: string): string => read(code, 'appendix.hbs');

/**
 * The template that a form comes with, whole: shared parts are written out, so that a version is one text that nothing outside it can
 * change later.
 */
export function shippedSource(code: string): string {
  const known = sources.get(code);
  if (known !== undefined) return known;
  const source = PARTS.reduce(
    (text, part) => text.replace(`{{> ${part}}}\n`, () => read('shared', `${part}.hbs`)),
    read(code, 'template.hbs'),
  );
  sources.set(code, source);
  return source;
}
