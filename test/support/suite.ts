import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './rest/answer';
import { personOf } from './rest/people';
import type { Person } from './rest/person';
import { expectRefused, type Expected } from './rest/refused';
import { rowsOf, type Rows } from './rows/rows';
import { queueIsDone } from './rows/stillness';
import { sharedSite } from './site/shared-site';
import { answers } from './site/start-test-server';

/** What a suite of the shared server works with. */
export type Suite = {
  readonly address: string;
  readonly rows: Rows;
  readonly as: (username: string) => Promise<Person>;
  /** Lets the clocks run over what earlier suites left standing: a scan on its own minute would write amid a comparison. */
  readonly comeToRest: () => Promise<void>;
  /** The request is refused as expected, every table is as before, and the server goes on. */
  readonly refuses: (request: () => Promise<Answer>, expected: Expected) => Promise<void>;
};

/** Opens a suite on a server; the shared one by default. */
export async function openSuite(
  address = sharedSite().address,
  databaseUrl = sharedSite().databaseUrl,
): Promise<Suite> {
  const behind = await rowsOf(databaseUrl);
  const rows: Rows = {
    ...behind,
    // A paper that is still being printed would change amid a comparison.
    fingerprint: async () => {
      await queueIsDone(behind);
      return behind.fingerprint();
    },
  };
  return {
    address,
    rows,
    as: (username) => personOf(address, username),
    comeToRest: async () => {
      const admin = await personOf(address, 'district-admin');
      const scan = await admin.post('/api/demo/run-jobs', {});
      expect([scan.status, scan.text]).toEqual([200, expect.any(String)]);
    },
    refuses: async (request, expected) => {
      const before = await rows.fingerprint();
      const answer = await request();
      expectRefused(answer, expected);
      expect(await rows.fingerprint()).toEqual(before);
      expect(await answers(address)).toBe(true);
    },
  };
}

/** Waits until `look` gives something. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null>,
  milliseconds = 90_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > end) throw new Error(`it never happened: ${what}`);
    await sleep(100);
  }
}
