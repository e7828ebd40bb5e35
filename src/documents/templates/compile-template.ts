import Handlebars from 'handlebars';

import { checkTemplate } from './check-template';

/** A compiled template: a view in, HTML out. Every value is escaped. */
export type Template = (view: object) => string;

const KEPT_HELPERS = ['if', 'unless', 'each'];

/** A value, or a line to write on when there is none. */
function fill(value: unknown, width?: unknown): Handlebars.SafeString {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text !== '') return new Handlebars.SafeString(Handlebars.escapeExpression(text));
  return new Handlebars.SafeString(
    `<span class="line${width === 'short' ? ' short' : ''}"></span>`,
  );
}

/**
 * Compiles a template with a closed set of helpers (`if`, `unless`, `each`, `fill`) and the given partials. A
 * name that the view does not have is an error, never an empty string. Throws TemplateRefused.
 */
export function compileTemplate(
  source: string,
  partials: Readonly<Record<string, string>> = {},
): Template {
  const engine = Handlebars.create();
  for (const name of Object.keys(engine.helpers)) {
    if (!KEPT_HELPERS.includes(name)) engine.unregisterHelper(name);
  }
  engine.registerHelper('fill', fill);
  const helpers = new Set([...KEPT_HELPERS, 'fill']);
  const names = new Set(Object.keys(partials));
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helpers].map((name) => [name, true])),
    preventIndent: true,
  };
  for (const [name, text] of Object.entries(partials)) {
    // Partials use no partials: a template can't call itself.
    checkTemplate(text, { helpers, partials: new Set() });
    engine.registerPartial(name, engine.compile(text, options));
  }
  checkTemplate(source, { helpers, partials: names });
  const compiled: Handlebars.TemplateDelegate<object> = engine.compile(source, options);
  return (view) => compiled(view);
}
