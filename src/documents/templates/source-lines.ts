/** Line of an offset, counted from 1. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}

/** The source with everything between braces blotted out: same length, same lines, so that offsets agree. */
export function withoutExpressions(source: string): string {
  return source.replace(EXPRESSION, (expression) => expression.replace(/[^\n]/g, BLOT));
}

/** Stands for a character of an expression; no HTML name or CSS holds it. */
export const BLOT = '\u0001';

const EXPRESSION = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}\}?/g;
