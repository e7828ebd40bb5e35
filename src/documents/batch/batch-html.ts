import { splitDocument } from '../renderer/child/split-document';

/** Several documents were to become one, and they are not of one making. */
export class BatchRefused extends Error {
  override readonly name = 'BatchRefused';
  readonly code = 'BATCH_REFUSED';
}

/** Wraps bodies of documents with the same head into one document; each begins on a new page. */
export function batchHtml(title: string, documents: readonly string[]): string {
  const parts = documents.map(splitDocument);
  const first = parts[0];
  if (first === undefined || first === null) throw new BatchRefused('没有可以合并打印的文书。');
  const bodies = parts.map((part) => {
    if (part === null || part.head !== first.head) {
      throw new BatchRefused('文书的版式不同，不能合并打印，请分别打印。');
    }
    return `<div style="break-after:page">${part.body}</div>`;
  });
  const last = bodies.pop()?.replace(' style="break-after:page"', '') ?? '';
  const safeTitle = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const head = first.head.replace('<head>', `<head><title>${safeTitle}</title>`);
  return `${head}${bodies.join('')}${last}</body></html>`;
}
