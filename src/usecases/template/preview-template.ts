import { z } from 'zod';
import { panelFormData } from './paper-data';
import { composePaper } from '../../documents/forms/render-form';
import { markAsSample } from '../../documents/layout/sample-mark';
import type { UseCase } from '../start';
import { documentId } from '../input/parse-input';
import { checkSource, refuseFaulty } from './check-source';
import { printNow } from '../document/print-now';
import { templateSource } from './save-draft';
import { formCodeOf } from './template-version';

export const previewInput = z.strictObject({
  source: templateSource,
  document: documentId.optional(),
});

const OFFICIAL_FONTS = { officialFontsDir: process.env.DOCUMENT_FONTS_DIR ?? null };

/**
 * What a paper would look like by this source: of an invented child, or of a paper that was issued (which puts the look at it on
 * record). It carries 样张 across every page and no version. @throws 400 with the faults · 404 · 503
 */
export async function previewTemplate(
  useCase: UseCase,
  code: string,
  input: z.infer<typeof previewInput>,
): Promise<Buffer> {
  const form = formCodeOf(code);
  refuseFaulty(checkSource(form, input.source).faults);
  const data = await panelFormData(useCase, form, input.document);
  const { html } = composePaper(form, input.source, data, OFFICIAL_FONTS);
  return printNow(markAsSample(html), ['source']);
}
