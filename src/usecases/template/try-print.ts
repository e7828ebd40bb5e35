import type { FormCode } from '../../documents/forms/registry';
import { composePaper } from '../../documents/forms/render-form';
import { SAMPLES } from '../../documents/forms/samples';
import { verifyPrinted } from '../../documents/text/verify-printed';
import type { TemplateFault } from '../../domain/document/template-field';
import { fieldsOfForm } from './check-source';
import { printNow } from '../document/print-now';

const ROW = /\.\d+\./;

function labelOf(code: FormCode, path: string): string {
  const [list, item] = path.split(ROW);
  const field = fieldsOfForm(code).find((one) => one.path === list);
  const inner = field?.items?.find((one) => one.path === item);
  return inner ? `${field?.label ?? ''}·${inner.label}` : (field?.label ?? path);
}

/**
 * Prints the invented paper and reads it back: what the template asks for must stand on the page as text, or every real paper would
 * end in quarantine. Hidden, cut off or covered text shows here.
 */
export async function tryPrint(code: FormCode, source: string): Promise<TemplateFault[]> {
  const { html, facts } = composePaper(code, source, SAMPLES[code], {
    officialFontsDir: process.env.DOCUMENT_FONTS_DIR ?? null,
  });
  const missing = verifyPrinted(facts, await printNow(html, ['source']));
  return missing.map(({ path }) => ({
    line: 1,
    code: 'TPL-14',
    message: `试印后，纸面上没有“${labelOf(code, path)}”：可能被遮住、移出页面或设成不显示，请调整。`,
  }));
}
