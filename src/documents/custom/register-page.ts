import type { CustomAttribute, CustomType } from '../../domain/custom-type/custom-type';
import { answerWords } from '../../domain/custom-type/custom-fields';
import type { ComposedPaper } from '../forms/render-form';
import { type ComposeOptions, composeDocument } from '../layout/compose-document';
import { compiledTemplate } from '../templates/compile-template';
import { factsOfView } from '../templates/facts-of-view';

/** A record of a register as its page says it, in words. */
export type RegisterPage = {
  readonly title: string;
  readonly recordNo: string;
  readonly school: string;
  readonly recordedBy: string;
  readonly recordedOn: string;
  readonly printedBy: string;
  readonly printedAt: string;
  /** By the name of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Fields that administrators added, those that are asked, in their order. */
  readonly added: readonly { code: string; label: string; text: string }[];
  /** Pictures under those fields, as `data:` addresses. */
  readonly photos: readonly { label: string; layout: { picture: string } }[];
};

const FIELD = /^(answers|extra)\.(\w+)$/;

/** What a template names and the record does not have, such as a field that was retired since, prints as nothing. */
function blanks(named: ReadonlySet<string>, part: string): Record<string, string> {
  return Object.fromEntries(
    [...named].flatMap((key) => {
      const [, of, name] = FIELD.exec(key) ?? [];
      return of === part && name !== undefined ? [[name, '']] : [];
    }),
  );
}

/**
 * The page of a record by one version of the register's template. A field that the template names by itself does not come again among
 * the added ones. Throws TemplateRefused.
 */
export function composeRegisterPage(
  source: string,
  { added, answers, ...known }: RegisterPage,
  options: ComposeOptions,
): ComposedPaper {
  const { fill, named, printed } = compiledTemplate(source);
  const view = {
    ...known,
    answers: { ...blanks(named, 'answers'), ...answers },
    extra: {
      ...blanks(named, 'extra'),
      ...Object.fromEntries(added.map(({ code, text }) => [code, text])),
    },
    more: added
      .filter(({ code }) => !named.has(`extra.${code}`))
      .map(({ label, text }) => ({ label, text })),
  };
  const html = composeDocument(known.title, fill(view), options);
  return { html, facts: factsOfView(view, printed) };
}

/** An invented record with every question answered: for previews, and for the trial print before a version is published. */
export const sampleRegisterPage = (
  type: CustomType,
  added: readonly { code: string; label: string }[],
): RegisterPage => ({
  title: type.title,
  recordNo: '2026-0001',
  school: '示例区第一实验小学',
  recordedBy: '王老师',
  recordedOn: '2026年9月21日',
  printedBy: '李校长',
  printedAt: '2026年9月21日 09:12',
  answers: Object.fromEntries(
    type.attributes.map((one, index) => [one.name, sampleWords(one, index + 1)]),
  ),
  added: added.map(({ code, label }, index) => ({
    code,
    label,
    text: `示例答案${index + 1}`,
  })),
  photos: [],
});

/** Numbered, so that the trial print can tell which one is missing. */
function sampleWords(attribute: CustomAttribute, place: number): string {
  switch (attribute.kind) {
    case 'school':
      return '示例区第一实验小学';
    case 'student':
      return '陈小样';
    case 'integer':
    case 'decimal':
      return String(attribute.min ?? 3);
    case 'date':
      return answerWords(attribute, '2026-09-18');
    case 'yesNo':
      return answerWords(attribute, true);
    case 'choice':
      return answerWords(attribute, attribute.choices?.[0]?.code);
    case 'text':
    case 'longText':
      return `示例内容${place}`;
  }
}
