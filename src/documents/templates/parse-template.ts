import Handlebars from 'handlebars';

import type { TemplateFault } from '../../domain/document/template-field';
import { lineAt } from './source-lines';

const SYNTAX = 'TPL-01';
const TOKEN = /\{\{!--[\s\S]*?--\}\}|\{\{!?[\s\S]*?\}\}|\{\{/g;
const OPENS = /^\{\{~?#[*>]?\s*([\w./-]+)/;
const CLOSES = /^\{\{~?\/\s*([\w./-]+)/;

/** Blocks that do not close as they open; the parser's own message would name the end of the file. */
function unbalanced(source: string): TemplateFault[] {
  const open: { name: string; line: number }[] = [];
  const faults: TemplateFault[] = [];
  const report = (line: number, message: string) => faults.push({ line, code: SYNTAX, message });
  for (const match of source.matchAll(TOKEN)) {
    const [token] = match;
    const line = lineAt(source, match.index);
    const opened = OPENS.exec(token)?.[1];
    const closed = CLOSES.exec(token)?.[1];
    if (token === '{{') report(line, '双花括号没有结束，请补上右边的双花括号。');
    if (opened !== undefined) open.push({ name: opened, line });
    if (closed === undefined) continue;
    const last = open.pop();
    if (last === undefined) report(line, `“/${closed}”前面没有对应的“#${closed}”，请删去或补上。`);
    else if (last.name !== closed)
      report(
        line,
        `“/${closed}”与第 ${last.line} 行的“#${last.name}”不成对，请改成“/${last.name}”。`,
      );
  }
  for (const { name, line } of open)
    report(line, `“#${name}”没有结束，请在后面补上“/${name}”（带双花括号）。`);
  return faults;
}

function lineOfError(message: string): number {
  const found = /on line (\d+)/.exec(message) ?? / - (\d+):\d+/.exec(message);
  return found === null ? 1 : Number(found[1]);
}

/** Reads a template; what can't be read comes back as faults in Chinese, each at its line. */
export function parseTemplate(
  source: string,
): { program: hbs.AST.Program; faults: [] } | { program: null; faults: TemplateFault[] } {
  const faults = unbalanced(source);
  if (faults.length > 0) return { program: null, faults };
  try {
    return { program: Handlebars.parse(source), faults: [] };
  } catch (error) {
    const line = lineOfError((error as Error).message);
    const message = '双花括号里的写法不能识别，请从“插入内容”中选择，不要手写。';
    return { program: null, faults: [{ line, code: SYNTAX, message }] };
  }
}
