import { z } from 'zod';
import { composeChosen } from './compose-chosen';
import { markAsSample } from '../../documents/layout/sample-mark';
import type { UseCase } from '../start';
import { documentId } from '../input/parse-input';
import { checkSource, refuseFaulty } from './check-source';
import { printNow } from '../document/print-now';
import { templateSource } from './save-draft';
import { composeSample, templateSubject } from './template-subject';

export const previewInput = z.strictObject({
  source: templateSource,
  document: documentId.optional(),
});

/**
 * What a paper would look like by this source: of an invented child, or of a paper that was issued or a record of the register (which
 * puts the look at it on record). It carries 样张 across every page and no version. @throws 400 with the faults · 404 · 503
 */
export async function previewTemplate(
  useCase: UseCase,
  code: string,
  input: z.infer<typeof previewInput>,
): Promise<Buffer> {
  const subject = templateSubject(useCase.strapi, code);
  refuseFaulty(checkSource(subject, input.source).faults);
  const html =
    input.document === undefined
      ? composeSample(subject, input.source).html
      : await composeChosen(useCase, subject, input.source, input.document);
  return printNow(markAsSample(html), ['source']);
}
