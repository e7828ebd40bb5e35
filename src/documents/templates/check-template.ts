import type { TemplateField, TemplateFault } from '../../domain/document/template-field';
import { ExpressionCheck } from './check-expressions';
import { checkMarkup } from './check-markup';
import { parseTemplate } from './parse-template';

/** A template that asks for more than templates may have. The message names the place and the remedy. */
export class TemplateRefused extends Error {
  override readonly name = 'TemplateRefused';
  readonly code = 'TEMPLATE_REFUSED';

  constructor(readonly faults: readonly TemplateFault[]) {
    super(`模板第 ${faults[0]?.line ?? 1} 行：${faults[0]?.message ?? ''}`);
  }
}

/** Characters of a template; the longest shipped one has a tenth of it. */
export const LONGEST_SOURCE = 60_000;

/** What a look at a template finds. */
export type TemplateReading = {
  /** In order of their lines; an empty list means that the template may be used. */
  readonly faults: readonly TemplateFault[];
  /** Keys (see fieldKey) of the fields it prints in any case. */
  readonly printed: ReadonlySet<string>;
  /** Keys of all fields it mentions, be it in a condition only. */
  readonly named: ReadonlySet<string>;
};

/**
 * Reads a template against the fields of its form, or against any names when `fields` is null: structure, names, helpers, HTML, and
 * that every required field is printed.
 */
export function readTemplate(
  source: string,
  fields: readonly TemplateField[] | null,
): TemplateReading {
  if (source.length > LONGEST_SOURCE) {
    const message = `模板过长，最多 ${LONGEST_SOURCE} 个字符；图片请缩小后再嵌入。`;
    return { faults: [{ line: 1, code: 'TPL-07', message }], printed: new Set(), named: new Set() };
  }
  const { program, faults } = parseTemplate(source);
  if (program === null) return { faults, printed: new Set(), named: new Set() };
  const expressions = new ExpressionCheck(fields);
  expressions.accept(program);
  const found = [
    ...expressions.faults,
    ...(fields === null ? [] : checkMarkup(source)),
    ...missingFields(fields ?? [], expressions.printed),
  ];
  const { printed, named } = expressions;
  return { faults: found.sort((a, b) => a.line - b.line), printed, named };
}

/** A list stands on the paper when something of its rows does. */
const isPrinted = ({ kind, path }: TemplateField, printed: ReadonlySet<string>): boolean =>
  kind === 'list' ? [...printed].some((key) => key.startsWith(`${path}.*.`)) : printed.has(path);

function missingFields(
  fields: readonly TemplateField[],
  printed: ReadonlySet<string>,
): TemplateFault[] {
  return fields
    .filter((field) => field.required === true && !isPrinted(field, printed))
    .map(({ label, path }) => ({
      line: 1,
      code: 'TPL-08',
      message: `文书必须印出“${label}”（${path}），而且不能放在其他条件里面。请补上。`,
    }));
}
