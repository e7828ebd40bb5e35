import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { compileTemplate, type Template } from '../templates/compile-template';

const COMPILED = `${sep}dist${sep}src${sep}`;
const compiled = new Map<string, Template>();

/** Templates lie beside this file in the sources; the compiler does not carry them over to `dist`. */
function formsFolder(): string {
  if (existsSync(join(__dirname, 'shared', 'stub.hbs'))) return __dirname;
  return __dirname.replace(COMPILED, `${sep}src${sep}`);
}

function read(...path: string[]): string {
  return readFileSync(join(formsFolder(), ...path), 'utf8');
}

/** The compiled template of a form; compiled once. */
export function loadTemplate(code: string): Template {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const shared = { stub: read('shared', 'stub.hbs'), receipt: read('shared', 'receipt.hbs') };
  const template = compileTemplate(read(code, 'template.hbs'), shared);
  compiled.set(code, template);
  return template;
}
