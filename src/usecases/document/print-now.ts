import { RenderError } from '../../documents/renderer/render-errors';
import { runningRenderer } from '../../documents/renderer/running-renderer';
import { refusal } from '../../guard/errors';

/** Somebody waits: a document that needs longer is at fault. */
const PATIENCE_MS = 15_000;

/**
 * Prints HTML while somebody waits: lists, blank forms, previews. What a later attempt may mend answers 503, a document that can't be
 * printed 400 at `field`, each with the renderer's own sentence and code.
 */
export async function printNow(html: string, field: string[] = []): Promise<Buffer> {
  try {
    return await runningRenderer().render({ html, timeoutMs: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    throw refusal(error.retryable ? 503 : 400, error.code, error.message, field);
  }
}
