import { verifyPrinted } from '../../documents/text/verify-printed';
import type { TemplateFault } from '../../domain/document/template-field';
import { printNow } from '../document/print-now';
import { composeSample, fieldsOfSubject, type TemplateSubject } from './template-subject';

const ROW = /\.\d+\./;

function labelOf(subject: TemplateSubject, path: string): string {
  const [list, item] = path.split(ROW);
  const field = fieldsOfSubject(subject).find((one) => one.path === list);
  const inner = field?.items?.find((one) => one.path === item);
  return inner ? `${field?.label ?? ''}·${inner.label}` : (field?.label ?? path);
}

/**
 * Prints the invented paper and reads it back: what the template asks for must stand on the page as text, or every real paper would
 * end in quarantine. Hidden, cut off or covered text shows here.
 */
export async function tryPrint(subject: TemplateSubject, source: string): Promise<TemplateFault[]> {
  const { html, facts } = composeSample(subject, source);
  const missing = verifyPrinted(facts, await printNow(html, ['source']));
  return missing.map(({ path }) => ({
    line: 1,
    code: 'TPL-14',
    message: `试印后，纸面上没有“${labelOf(subject, path)}”：可能被遮住、移出页面或设成不显示，请调整。`,
  }));
}
