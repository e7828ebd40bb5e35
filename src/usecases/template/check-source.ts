import type { TemplateField, TemplateFault } from '../../domain/document/template-field';
import { checkFormTemplate } from '../../documents/forms/check-form-template';
import type { FormCode } from '../../documents/forms/registry';
import { TEMPLATE_FIELDS } from '../../documents/forms/template-fields';
import { runTimeTemplateFields } from '../../domain/form/fields-on-paper';
import { toPlainDate } from '../../domain/kernel/instant';
import { GuardError } from '../../guard/errors';
import { lastReadFields } from '../../guard/reference';
import { now } from '../../platform/clock';

/** What the editor is told about a source: what must be changed, and which facts it leaves out. */
export type SourceReport = {
  faults: readonly TemplateFault[];
  /** Names of facts that papers will no longer carry; not refused. */
  leftOut: string[];
};

/** Fields that a form's template may print now: the form's own, and those that administrators added. */
export function fieldsOfForm(code: FormCode): readonly TemplateField[] {
  const subject = code === 'inspection-sheet' ? 'school' : 'child';
  return [
    ...TEMPLATE_FIELDS[code],
    ...runTimeTemplateFields(lastReadFields(), toPlainDate(now()), subject),
  ];
}

/** Looks at a template without storing it. */
export function checkSource(code: FormCode, source: string): SourceReport {
  const fields = fieldsOfForm(code);
  const official = process.env.DOCUMENT_FONTS_DIR ?? null;
  const { faults, printed } = checkFormTemplate(code, source, fields, official);
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
