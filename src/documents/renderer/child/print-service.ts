import { findHeadlessShell } from '../../../platform/browser/find-headless-shell';
import { prepareFonts } from '../../fonts/prepare-fonts';
import type { ChildReport, ChildSettings } from '../protocol';
import { type BrowserGeneration, startGeneration } from './browser-generation';
import { writeClosedFontconfig } from './closed-fontconfig';
import { messageOf, PrintFailure } from './print-failure';

/** Jobs between two measurements of memory. */
const MEASURE_EVERY = 50;
/** The jobs after which a browser has loaded what it keeps; growth is counted from here. */
const WARM_AFTER = 100;

export type PrintService = {
  /** Prints on a free page and calls `begun` when the page has the document. Rejects with PrintFailure. */
  print(html: string, timeoutMs: number, begun: () => void): Promise<Buffer>;
  state(): Extract<ChildReport, { type: 'state' }>;
  close(): Promise<void>;
};

/** Keeps one browser printing and replaces it for age, growth or death, draining the old one. */
export function createPrintService(settings: ChildSettings): PrintService {
  let current: Promise<BrowserGeneration> | null = null;
  let latest: BrowserGeneration | null = null;
  let replacing = false;
  let browserStarts = 0;
  let memoryBytes = 0;
  let warmBytes = 0;
  let nextMeasurement = MEASURE_EVERY;
  let prepared: Promise<Omit<Parameters<typeof startGeneration>[0], 'varDir'>> | null = null;

  const prepare = async () => {
    const [binary, fonts] = await Promise.all([
      findHeadlessShell(settings.varDir),
      prepareFonts(settings),
    ]);
    return {
      binary,
      fonts: fonts.served,
      env: writeClosedFontconfig(settings.varDir, fonts.lastResort),
    };
  };

  const start = async (): Promise<BrowserGeneration> => {
    prepared ??= prepare();
    const needs = await prepared.catch((error: unknown) => {
      prepared = null;
      throw error;
    });
    const generation = await startGeneration({ ...needs, varDir: settings.varDir });
    browserStarts += 1;
    warmBytes = 0;
    nextMeasurement = MEASURE_EVERY;
    latest = generation;
    return generation;
  };

  const usable = async (): Promise<BrowserGeneration> => {
    if (current !== null && latest !== null && !latest.isAlive()) current = null;
    current ??= start();
    return current.catch((error: unknown) => {
      current = null;
      throw new PrintFailure('unavailable', messageOf(error));
    });
  };

  const isWornOut = (generation: BrowserGeneration): boolean => {
    const jobs = generation.jobs();
    if (jobs >= nextMeasurement) {
      nextMeasurement = jobs + MEASURE_EVERY;
      memoryBytes = generation.memoryBytes();
      if (warmBytes === 0 && jobs >= WARM_AFTER) warmBytes = memoryBytes;
    }
    const grown = warmBytes > 0 && memoryBytes - warmBytes > settings.recycleAfterGrowthBytes;
    return grown || jobs >= settings.recycleAfterJobs;
  };

  const replace = async (old: BrowserGeneration) => {
    replacing = true;
    try {
      // The new browser is ready before the old one gets no more work: nobody waits for the change.
      const fresh = await start();
      current = Promise.resolve(fresh);
      await old.retire();
    } finally {
      replacing = false;
    }
  };

  return {
    print: async (html, timeoutMs, begun) => {
      const generation = await usable();
      const pdf = await generation.print(html, timeoutMs, begun);
      if (!replacing && generation.isAlive() && isWornOut(generation)) {
        replace(generation).catch(() => generation.kill());
      }
      return pdf;
    },
    state: () => ({
      type: 'state',
      browserStarts,
      rssBytes: memoryBytes + process.memoryUsage.rss(),
      browser: latest?.isAlive() === true ? latest.running : null,
    }),
    close: async () => {
      const generation = await current?.catch(() => null);
      await generation?.retire();
    },
  };
}
