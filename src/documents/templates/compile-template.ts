import Handlebars from 'handlebars';

import { readTemplate, TemplateRefused } from './check-template';

/** A compiled template: a view in, HTML out. Every value is escaped. */
export type Template = {
  readonly fill: (view: object) => string;
  /** Keys of the fields it prints in any case. */
  readonly printed: ReadonlySet<string>;
  /** Keys of all fields it mentions: a view must have every one of them. */
  readonly named: ReadonlySet<string>;
};

const KEPT_HELPERS = ['if', 'unless', 'each'];

/** A value, or a line to write on when there is none. */
function fill(value: unknown, width?: unknown): Handlebars.SafeString {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text !== '') return new Handlebars.SafeString(Handlebars.escapeExpression(text));
  return new Handlebars.SafeString(
    `<span class="line${width === 'short' ? ' short' : ''}"></span>`,
  );
}

function engine(): typeof Handlebars {
  const own = Handlebars.create();
  for (const name of Object.keys(own.helpers)) {
    if (!KEPT_HELPERS.includes(name)) own.unregisterHelper(name);
  }
  own.registerHelper('fill', fill);
  return own;
}

/**
 * Compiles a template with a closed set of helpers (`if`, `unless`, `each`, `fill`). A name that the view does not have is an error,
 * never an empty string. Throws TemplateRefused.
 */
export function compileTemplate(source: string): Template {
  const { faults, printed, named } = readTemplate(source, null);
  if (faults.length > 0) throw new TemplateRefused(faults);
  const compiled: Handlebars.TemplateDelegate<object> = engine().compile(source, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...KEPT_HELPERS, 'fill'].map((name) => [name, true])),
    preventIndent: true,
  });
  return { fill: (view) => compiled(view), printed, named };
}

const MOST_KEPT = 200;
const kept = new Map<string, Template>();

/** The compiled form of a source, made once: sources of published versions never change. */
export function compiledTemplate(source: string): Template {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const template = compileTemplate(source);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(source, template);
  return template;
}
