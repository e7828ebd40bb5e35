import { RenderError } from '../../documents/renderer/render-errors';
import { runningRenderer } from '../../documents/renderer/running-renderer';
import { invalid, refusal } from '../../guard/errors';

const PATIENCE_MS = 15_000;

/** Prints while the request waits. @throws 400 TPL-12 when the document itself is at fault · 503 when the printer is busy or away */
export async function printNow(html: string): Promise<Buffer> {
  try {
    return await runningRenderer().render({ html, timeoutMs: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    if (error.retryable) throw refusal(503, 'TPL-13', error.message);
    throw invalid('TPL-12', error.message, ['source']);
  }
}
