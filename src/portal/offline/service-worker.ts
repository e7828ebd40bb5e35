/**
 * Keeps the portal's own pages, scripts and styles on the device, so that it opens without network. It never touches /api: what the
 * server says of children is not in any cache of the browser. The build puts the files' names in (vite.portal.config.ts).
 */
declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

/** The part of the browser's service worker that is used here; its own types and those of pages exclude each other. */
type ShellWaiting = { waitUntil: (work: Promise<unknown>) => void };
type ShellFetching = { request: Request; respondWith: (answer: Promise<Response>) => void };
type ShellWorker = {
  addEventListener: ((type: 'install' | 'activate', run: (event: ShellWaiting) => void) => void) &
    ((type: 'fetch', run: (event: ShellFetching) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
};
const worker = self as unknown as ShellWorker;

const PREFIX = 'nol-shell-';
const CACHE = PREFIX + SHELL_VERSION;
const PAGE = '/';
/** A page that is open may still ask for a script of the version before. */
const VERSIONS_KEPT = 2;
/** Past this the kept page is shown: village networks often take the request and never answer. */
const PATIENCE_MS = 3_000;
/** What another program answers at the same address. */
const NOT_PORTAL = /^\/(api|admin|content-manager|upload|users-permissions|_health)(\/|$)/;
const isFile = (path: string): boolean => /\.[a-z0-9]{2,5}$/i.test(path);

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  // The server tells the portal's page from a file by what the browser accepts.
  const page = new Request(PAGE, { headers: { accept: 'text/html' }, cache: 'no-cache' });
  await Promise.all([cache.addAll([...SHELL_FILES]), cache.add(page)]);
  await worker.skipWaiting();
}

async function dropOldShells(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = names.filter((name) => name !== CACHE).slice(0, -(VERSIONS_KEPT - 1));
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function keptPage(): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE, { ignoreVary: true })) ?? Response.error();
}

async function pageFor(request: Request): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const fresh = fetch(request).catch(() => null);
  const answer = await Promise.race([fresh, late]);
  return answer !== null && answer.status < 500 ? answer : keptPage();
}

async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldShells()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/portal/')) event.respondWith(fileFor(request));
  else if (request.mode === 'navigate' && !NOT_PORTAL.test(pathname) && !isFile(pathname))
    event.respondWith(pageFor(request));
});
