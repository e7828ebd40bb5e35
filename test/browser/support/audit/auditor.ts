import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Person } from '../person';

const ROOT = join(__dirname, '..', '..', '..', '..');
const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const PATIENCE = { timeout: 60_000 };
/** So many looks in a row, 40 ms apart, find the page at rest. */
const LOOKS_AT_REST = 3;

/** Counts the calls under way: the browser's own count never comes to rest behind a service worker. */
const COUNT_CALLS = `(() => {
  const call = window.fetch;
  window.callsUnderWay = 0;
  window.fetch = (...asked) => {
    window.callsUnderWay += 1;
    return call(...asked).finally(() => { window.callsUnderWay -= 1; });
  };
})()`;

/** Goes to an address as a tap on a link does: the portal is not loaded anew. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
    Object.assign(window, { looksAtRest: 0 });
  }, path);
  await page.waitForFunction(
    (enough) => {
      const seen = window as unknown as { callsUnderWay: number; looksAtRest: number };
      const atRest =
        seen.callsUnderWay === 0 &&
        document.querySelector('main h1') !== null &&
        document.querySelector('.mantine-Loader-root') === null &&
        document.getAnimations().every(({ playState }) => playState !== 'running');
      seen.looksAtRest = atRest ? seen.looksAtRest + 1 : 0;
      return seen.looksAtRest >= enough;
    },
    { polling: 40, ...PATIENCE },
    LOOKS_AT_REST,
  );
}

/** What axe finds wrong on the page by WCAG 2 A and AA, serious or worse, and whether the page is wider than the screen. */
async function findingsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Found = { impact: string; id: string; nodes: { html: string }[] };
    type Options = { runOnly: string[]; resultTypes: string[] };
    const { axe } = window as unknown as {
      axe: { run(options: Options): Promise<{ violations: Found[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      resultTypes: ['violations'],
    });
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...(wide ? ['wider than the screen'] : []),
      ...violations
        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
    ];
  });
}

/** Goes through the pages one after the other, without loading the portal anew; answers what is wrong, and where. */
export async function auditPages(person: Person, paths: readonly string[]): Promise<string[]> {
  const { page } = person;
  await page.evaluate(AXE);
  await page.evaluate(COUNT_CALLS);
  const found: string[] = [];
  for (const path of paths) {
    await goTo(page, path);
    found.push(...(await findingsOn(page)).map((one) => `${path} ${one}`));
  }
  return found;
}
