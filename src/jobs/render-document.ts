import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { printDocument } from '../usecases/document/print-document';

/** Turns HTML into PDF bytes; the server's renderer, or a double in tests of the queue itself. */
export type PaperPrinter = { render(job: { html: string }): Promise<Buffer> };

/** Prints an issued paper. Repeating it is harmless: a paper that has its bytes is left alone. */
export function renderDocumentTask(strapi: Strapi, printer: PaperPrinter): Task {
  return async (payload) => {
    const { documentId } = payload as { documentId: string };
    await printDocument(strapi, printer, documentId, now());
  };
}
