import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Http } from '../http/context';
import { projectRoot } from '../platform/project-root';

const NOT_PORTAL =
  /^\/(api|admin|content-manager|content-type-builder|upload|users-permissions|i18n|_health|portal\/assets)(\/|$)/;

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-src 'self' blob:",
  "frame-ancestors 'self'",
].join('; ');

/** Served at the root, where it may answer for every page of the portal; the browser asks each time whether there is a newer one. */
function sendServiceWorker(http: Http): void {
  http.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  http.set('Cache-Control', 'no-cache');
  http.type = 'text/javascript; charset=utf-8';
  http.body = createReadStream(join(portalFolder(), 'sw.js'));
}

const portalFolder = (): string => join(projectRoot(), 'public', 'portal');

/** Serves the portal's page at `/` and at every address that only the portal knows, so that a link to a case can be shared. */
export default () =>
  async (http: Http, next: () => Promise<void>): Promise<void> => {
    if (http.path === '/sw.js' && existsSync(join(portalFolder(), 'sw.js'))) {
      sendServiceWorker(http);
      return;
    }
    const wantsPage =
      (http.method === 'GET' || http.method === 'HEAD') &&
      !NOT_PORTAL.test(http.path) &&
      !/\.[a-z0-9]{2,5}$/i.test(http.path) &&
      // Elsewhere the panel's own calls also take anything: only a browser that opens a page asks for one.
      (http.path === '/' || (http.request.headers.accept ?? '').includes('text/html'));
    const page = join(portalFolder(), 'index.html');
    if (!wantsPage || !existsSync(page)) return next();
    http.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    http.set('Cache-Control', 'no-cache');
    http.type = 'text/html; charset=utf-8';
    http.body = createReadStream(page);
  };
