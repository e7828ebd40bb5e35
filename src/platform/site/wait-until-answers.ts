import { setTimeout as sleep } from 'node:timers/promises';

/** The address under which this machine reaches a server that listens on `host`. */
export function localAddress(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}`;
}

/**
 * Asks `url` until it answers below 500.
 * @param gaveUp resolves when waiting has become pointless (the server ended)
 * @returns true when it answered, false when it gave up or `milliseconds` are over
 */
export async function waitUntilAnswers(
  url: string,
  gaveUp: Promise<unknown>,
  milliseconds: number,
): Promise<boolean> {
  const waiting = new AbortController();
  void gaveUp.then(() => {
    waiting.abort();
  });
  const end = performance.now() + milliseconds;
  while (!waiting.signal.aborted && performance.now() < end) {
    if (await answers(url)) return true;
    await sleep(100);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
    return response.status < 500;
  } catch {
    // Refused or reset: not there yet.
    return false;
  }
}
