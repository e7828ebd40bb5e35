import type { PaperExtra } from '../../domain/form/fields-on-paper';
import { type ComposeOptions, composeDocument } from '../layout/compose-document';
import { compiledTemplate } from '../templates/compile-template';
import { factsOfView } from '../templates/facts-of-view';
import type { Form } from './form';
import { type FormCode, type FormData, FORMS } from './registry';
import { shippedSource } from './shipped-source';

const PROJECT_FONTS: ComposeOptions = { officialFontsDir: null };

/** A paper ready for the renderer, and what must stand on it when it is read back. */
export type ComposedPaper = { readonly html: string; readonly facts: object };

/** The form of a code and version. Throws RangeError when there is none. */
export function findForm<Code extends FormCode>(code: Code, version: number): Form<FormData[Code]> {
  const versions: readonly Form<FormData[Code]>[] = FORMS[code];
  const form = versions.find((candidate) => candidate.version === version);
  if (form === undefined) throw new RangeError(`没有第 ${version} 版的文书格式 ${code}。`);
  return form;
}

/** The form of a code in its newest shape. Throws RangeError when there is none. */
export function newestForm<Code extends FormCode>(code: Code): Form<FormData[Code]> {
  const form = (FORMS[code] as readonly Form<FormData[Code]>[]).at(-1);
  if (form === undefined) throw new RangeError(`没有文书格式 ${code}。`);
  return form;
}

/**
 * A paper by one version of its template. Only what that version prints in any case is a fact to be read back: an administrator may
 * leave a field out. Throws RangeError, TemplateRefused.
 */
export function composePaper<Code extends FormCode>(
  code: Code,
  source: string,
  data: FormData[Code],
  options: ComposeOptions = PROJECT_FONTS,
): ComposedPaper {
  const form = newestForm(code);
  const template = compiledTemplate(source);
  const view = { ...form.view(data), extra: extraTexts(template.named, data) };
  const appendix = form.appendix?.(data) ?? null;
  const body = template.fill(view) + (appendix?.html ?? '');
  return {
    html: composeDocument(form.titleOf(data), body, options),
    facts: {
      ...factsOfView(view, template.printed),
      ...(appendix && { appendix: appendix.facts }),
    },
  };
}

/** Fields that administrators added, as texts frozen with the data; one that a paper's data does not have prints as nothing. */
function extraTexts(named: ReadonlySet<string>, data: { extra?: PaperExtra }): PaperExtra {
  const texts: Record<string, Record<string, string>> = {};
  for (const key of named) {
    const [, record, code] = /^extra\.(\w+)\.(\w+)$/.exec(key) ?? [];
    if (record === undefined || code === undefined) continue;
    texts[record] = { ...texts[record], [code]: data.extra?.[record]?.[code] ?? '' };
  }
  return texts;
}

/** The whole HTML document of an official paper by the template that the product comes with. Throws RangeError. */
export function renderForm<Code extends FormCode>(
  code: Code,
  version: number,
  data: FormData[Code],
  options: ComposeOptions = PROJECT_FONTS,
): string {
  findForm(code, version);
  return composePaper(code, shippedSource(code), data, options).html;
}

/** Everything a form knows, for comparing it with the text of the printed file (verifyAgainst). Throws RangeError. */
export function printedFacts<Code extends FormCode>(
  code: Code,
  version: number,
  data: FormData[Code],
): object {
  const facts = findForm(code, version).view(data);
  return { ...facts, layout: undefined };
}
