/** First the page, then what is kept for another day: on a slow line the two would compete. */
const AFTER_MS = 4_000;

/**
 * Has the browser keep the portal for days without network. Plain http (but for this very machine) and private windows have no service
 * worker: there the portal works as before, with network.
 */
export function keepPortal(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const register = (): void => {
    void navigator.serviceWorker.register('/sw.js', { scope: '/' }).catch(() => {
      // A device without room, or a browser that forbids it: nothing of the page depends on it.
    });
  };
  window.addEventListener('load', () => setTimeout(register, AFTER_MS));
}
