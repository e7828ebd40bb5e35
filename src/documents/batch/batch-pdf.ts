import type { Renderer } from '../renderer/renderer';
import { batchHtml } from './batch-html';

/** Milliseconds a batch may take for each of its documents, and the least for any. */
const MS_PER_DOCUMENT = 60;
const LEAST_MS = 30_000;

/**
 * One PDF that holds a print copy of each document, in order. It is for printing only: the stored bytes of each
 * issued paper stay what counts. Rejects like Renderer.render, and with BatchRefused.
 */
export async function batchPdf(
  renderer: Renderer,
  title: string,
  documents: readonly string[],
): Promise<Buffer> {
  const timeoutMs = Math.max(LEAST_MS, documents.length * MS_PER_DOCUMENT);
  return renderer.render({ html: batchHtml(title, documents), timeoutMs });
}
