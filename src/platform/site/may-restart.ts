const WINDOW_MS = 60_000;
const MOST_DEATHS = 5;

/**
 * Whether something that died may be started again: a single crash should not end the service, but one
 * that dies at every start must be seen.
 * @param deaths times of all deaths so far, milliseconds, the last one is now
 */
export function mayRestart(deaths: readonly number[]): boolean {
  const now = deaths.at(-1) ?? 0;
  return deaths.filter((time) => now - time < WINDOW_MS).length <= MOST_DEATHS;
}
