import type { Renderer } from '../renderer/renderer';
import { batchHtml } from './batch-html';
import { joinPdfs } from './join-pdfs';

/**
 * Papers printed in one job. The browser's time for a page grows with the document it is in, and jobs of this
 * size share the pages of the renderer with single papers.
 */
const PAPERS_A_JOB = 40;
const JOB_TIMEOUT_MS = 60_000;

/**
 * One PDF that holds a print copy of each document, in order. It is for printing only: the stored bytes of each
 * issued paper stay what counts. Rejects like Renderer.render, and with BatchRefused.
 */
export async function batchPdf(
  renderer: Renderer,
  title: string,
  documents: readonly string[],
): Promise<Buffer> {
  const jobs: string[] = [];
  for (let start = 0; start === 0 || start < documents.length; start += PAPERS_A_JOB) {
    jobs.push(batchHtml(title, documents.slice(start, start + PAPERS_A_JOB)));
  }
  const files = await Promise.all(
    jobs.map((html) => renderer.render({ html, timeoutMs: JOB_TIMEOUT_MS })),
  );
  return files.length === 1 && files[0] !== undefined ? files[0] : joinPdfs(title, files);
}
