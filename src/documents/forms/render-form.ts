import { type ComposeOptions, composeDocument } from '../layout/compose-document';
import type { Form } from './form';
import { loadTemplate } from './load-template';
import { type FormCode, type FormData, FORMS } from './registry';

const PROJECT_FONTS: ComposeOptions = { officialFontsDir: null };

/** The form of a code and version. Throws RangeError when there is none. */
export function findForm<Code extends FormCode>(code: Code, version: number): Form<FormData[Code]> {
  const versions: readonly Form<FormData[Code]>[] = FORMS[code];
  const form = versions.find((candidate) => candidate.version === version);
  if (form === undefined) throw new RangeError(`没有第 ${version} 版的文书格式 ${code}。`);
  return form;
}

/** The whole HTML document of an official paper, ready for the renderer. Throws RangeError. */
export function renderForm<Code extends FormCode>(
  code: Code,
  version: number,
  data: FormData[Code],
  options: ComposeOptions = PROJECT_FONTS,
): string {
  const form = findForm(code, version);
  const body = loadTemplate(code)(form.view(data));
  return composeDocument(form.titleOf(data), body, options);
}

/**
 * What stands on a paper, for comparing it with the text of the printed file (verifyAgainst). Throws
 * RangeError.
 */
export function printedFacts<Code extends FormCode>(
  code: Code,
  version: number,
  data: FormData[Code],
): object {
  const facts = findForm(code, version).view(data);
  return { ...facts, layout: undefined };
}
