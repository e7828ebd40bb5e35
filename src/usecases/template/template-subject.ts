import { composeRegisterPage, sampleRegisterPage } from '../../documents/custom/register-page';
import { FORMS, type FormCode } from '../../documents/forms/registry';
import { composePaper, type ComposedPaper, newestForm } from '../../documents/forms/render-form';
import { SAMPLES } from '../../documents/forms/samples';
import { TEMPLATE_FIELDS } from '../../documents/forms/template-fields';
import type { CustomType } from '../../domain/custom-type/custom-type';
import {
  registerTemplateCode,
  registerTemplateFields,
} from '../../domain/custom-type/register-template';
import type { TemplateField } from '../../domain/document/template-field';
import { runTimeTemplateFields } from '../../domain/form/fields-on-paper';
import { fieldsInForce } from '../../domain/form/run-time-field';
import { toPlainDate } from '../../domain/kernel/instant';
import { customTypesOf } from '../../guard/custom-types';
import { notFound } from '../../guard/errors';
import { lastReadFields } from '../../guard/reference';
import { now } from '../../platform/clock';
import type { Strapi } from '../../platform/strapi-casts';
import { OFFICIAL_FONTS } from '../document/official-fonts';

/** What a template is for: an official paper, or the page of a register that the district designed, which is none. */
export type TemplateSubject =
  | { readonly kind: 'paper'; readonly code: FormCode; readonly title: string }
  | {
      readonly kind: 'register';
      readonly code: string;
      readonly title: string;
      readonly type: CustomType;
    };

const papers = (): TemplateSubject[] =>
  (Object.keys(FORMS) as FormCode[]).map((code) => ({
    kind: 'paper',
    code,
    title: newestForm(code).title,
  }));

export const registerSubject = (type: CustomType): TemplateSubject => ({
  kind: 'register',
  code: registerTemplateCode(type),
  title: `${type.title}（登记表）`,
  type,
});

/** All that have a template: official papers first, then the registers that this server was started with. */
export const templateSubjects = (strapi: Strapi): TemplateSubject[] => [
  ...papers(),
  ...customTypesOf(strapi).map(registerSubject),
];

/** What the code in an address is a template of; 404 when there is nothing. */
export function templateSubject(strapi: Strapi, code: string): TemplateSubject {
  const found = templateSubjects(strapi).find((one) => one.code === code);
  if (!found) throw notFound('文书模板');
  return found;
}

/** Fields that a template may print now: its subject's own, and those that administrators added. */
export function fieldsOfSubject(subject: TemplateSubject): readonly TemplateField[] {
  const [fields, today] = [lastReadFields(), toPlainDate(now())];
  if (subject.kind === 'register') return registerTemplateFields(subject.type, fields, today);
  const about = subject.code === 'inspection-sheet' ? 'school' : 'child';
  return [...TEMPLATE_FIELDS[subject.code], ...runTimeTemplateFields(fields, today, about)];
}

/** The invented paper or record, printed by a source. Throws TemplateRefused. */
export function composeSample(subject: TemplateSubject, source: string): ComposedPaper {
  if (subject.kind === 'paper')
    return composePaper(subject.code, source, SAMPLES[subject.code], OFFICIAL_FONTS);
  const { type } = subject;
  const added = fieldsInForce(lastReadFields(), type.name, toPlainDate(now()));
  return composeRegisterPage(source, sampleRegisterPage(type, added), OFFICIAL_FONTS);
}
