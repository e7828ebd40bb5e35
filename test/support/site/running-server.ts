import type { TestServer } from './start-test-server';

let running: TestServer | null = null;

/** Remembers the shared server between set-up and tear-down of a run. */
export function keepRunning(server: TestServer): void {
  running = server;
}

/** Ends it, when there is one. */
export async function endRunning(): Promise<void> {
  await running?.stop();
  running = null;
}
