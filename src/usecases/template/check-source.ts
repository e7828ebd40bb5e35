import type { TemplateFault } from '../../domain/document/template-field';
import { checkFormTemplate } from '../../documents/forms/check-form-template';
import { newestForm } from '../../documents/forms/render-form';
import { GuardError } from '../../guard/errors';
import { fieldsOfSubject, type TemplateSubject } from './template-subject';
import { OFFICIAL_FONTS } from '../document/official-fonts';

/** What the editor is told about a source: what must be changed, and which facts it leaves out. */
export type SourceReport = {
  faults: readonly TemplateFault[];
  /** Names of facts that papers will no longer carry; not refused. */
  leftOut: string[];
};

/** A register is no paper of anybody, and its questions are the district's own words. */
const mayOrder = (subject: TemplateSubject): boolean =>
  subject.kind === 'register' || newestForm(subject.code).coercive === true;

/** Looks at a template without storing it. */
export function checkSource(subject: TemplateSubject, source: string): SourceReport {
  const fields = fieldsOfSubject(subject);
  const { faults, printed } = checkFormTemplate(
    mayOrder(subject),
    source,
    fields,
    OFFICIAL_FONTS.officialFontsDir,
  );
  // Added fields are there to be chosen from; those of a register come by the list of them all.
  const left = fields.filter(
    (field) =>
      field.kind !== 'flag' &&
      !/^(layout|extra)\./.test(field.path) &&
      field.required !== true &&
      !(field.items?.some((item) => printed.has(`${field.path}.*.${item.path}`)) ?? false) &&
      !printed.has(field.path),
  );
  return { faults, leftOut: faults.length > 0 ? [] : left.map(({ label }) => label) };
}

/** 400 with every fault at its line, when there is one. */
export function refuseFaulty(faults: readonly TemplateFault[]): void {
  if (faults.length === 0) return;
  throw new GuardError(
    400,
    faults.map(({ line, code, message }) => ({
      path: ['source', String(line)],
      code,
      name: code,
      message: `第 ${line} 行：${message}`,
    })),
    { faults },
  );
}
