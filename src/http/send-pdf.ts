import type { Http } from './context';

/** Papers name children: no copy of one stays in a browser's or proxy's store. */
export function sendPdf(
  http: Http,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
): void {
  http.type = 'application/pdf';
  http.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  http.set('Cache-Control', 'private, no-store');
  http.set('X-Content-Type-Options', 'nosniff');
  http.body = bytes;
}
