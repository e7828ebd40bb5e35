import type { CdpSession, CdpValues } from './cdp-connection';

/** The fonts a page may load: bytes by URL. */
export type ServedFonts = { bytes(url: string): Buffer | null };

type PausedRequest = { readonly requestId: string; readonly request: { readonly url: string } };

/**
 * Puts a wall around a page: the project's fonts are answered from memory, data: URLs pass, every other
 * request fails before it leaves the browser.
 */
export async function refuseRequests(page: CdpSession, fonts: ServedFonts): Promise<void> {
  page.on('Fetch.requestPaused', (params: CdpValues) => {
    const { requestId, request } = params as unknown as PausedRequest;
    // A page that was closed meanwhile no longer waits for this answer.
    const gone = () => undefined;
    const font = fonts.bytes(request.url);
    if (font !== null) {
      page
        .send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'Content-Type', value: 'font/ttf' },
            { name: 'Access-Control-Allow-Origin', value: '*' },
            { name: 'Cache-Control', value: 'max-age=31536000, immutable' },
          ],
          body: font.toString('base64'),
        })
        .catch(gone);
    } else if (request.url.startsWith('data:')) {
      page.send('Fetch.continueRequest', { requestId }).catch(gone);
    } else {
      page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(gone);
    }
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}
