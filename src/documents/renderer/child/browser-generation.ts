import type { BrowserBinary } from '../../../platform/browser/browser-binary';
import { startBrowserProcess } from '../../../platform/browser/browser-process';
import type { RunningBrowser } from '../renderer';
import { connectCdp } from './cdp-connection';
import { type KeptPage, openKeptPage } from './kept-page';
import { measureGroupMemory } from './measure-memory';
import { messageOf, PrintFailure } from './print-failure';
import type { ServedFonts } from './refuse-requests';

const DESTROY_WITHIN_MS = 3_000;

/** One browser from its start to its end, with its pages. */
export type BrowserGeneration = {
  readonly running: RunningBrowser;
  isAlive(): boolean;
  jobs(): number;
  memoryBytes(): number;
  /** Prints on a free page and calls `begun` when the page has the document. Rejects with PrintFailure. */
  print(html: string, timeoutMs: number, begun: () => void): Promise<Buffer>;
  /** Lets what is printing finish, then ends the browser. */
  retire(): Promise<void>;
  kill(): void;
};

export type GenerationOptions = {
  readonly binary: BrowserBinary;
  readonly varDir: string;
  readonly fonts: ServedFonts;
  readonly env: Readonly<Record<string, string>>;
};

function within<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const clock = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  return Promise.race([work, clock]).finally(() => clearTimeout(timer));
}

/** Starts a browser with its network closed. */
export async function startGeneration(options: GenerationOptions): Promise<BrowserGeneration> {
  const browser = await startBrowserProcess({ ...options, network: 'closed' });
  const cdp = connectCdp(browser.toBrowser, browser.fromBrowser);
  const idle: KeptPage[] = [];
  let alive = true;
  let jobs = 0;
  let inFlight = 0;
  let onDrained: (() => void) | null = null;

  void browser.exited.then(() => {
    alive = false;
    cdp.abort('the browser ended');
  });
  await cdp.browser.send('Browser.setDownloadBehavior', { behavior: 'deny' });

  const discard = async (page: KeptPage) => {
    const late = () => new Error('the page does not end');
    // A page that can't be ended takes its browser with it: the next job gets a new one.
    await within(page.destroy(), DESTROY_WITHIN_MS, late).catch(() => browser.kill());
  };

  const printOn = async (page: KeptPage, html: string, timeoutMs: number): Promise<Buffer> => {
    try {
      const late = () => new PrintFailure('timeout', `${timeoutMs} ms`);
      const pdf = await within(page.print(html), timeoutMs, late);
      idle.push(page);
      return pdf;
    } catch (error) {
      await discard(page);
      if (error instanceof PrintFailure) throw error;
      throw new PrintFailure('crashed', messageOf(error));
    }
  };

  return {
    running: {
      executablePath: options.binary.executablePath,
      version: options.binary.version,
      sandboxed: browser.sandboxed,
      pid: browser.pid,
    },
    isAlive: () => alive,
    jobs: () => jobs,
    memoryBytes: () => measureGroupMemory(browser.pid),
    print: async (html, timeoutMs, begun) => {
      jobs += 1;
      inFlight += 1;
      try {
        const page =
          idle.pop() ??
          (await openKeptPage(cdp, options.fonts).catch((error: unknown) => {
            throw new PrintFailure('crashed', messageOf(error));
          }));
        const printed = printOn(page, html, timeoutMs);
        begun();
        return await printed;
      } finally {
        inFlight -= 1;
        if (inFlight === 0) onDrained?.();
      }
    },
    retire: async () => {
      if (alive && inFlight > 0) await new Promise<void>((resolve) => (onDrained = resolve));
      browser.kill();
      await browser.exited;
    },
    kill: () => browser.kill(),
  };
}
