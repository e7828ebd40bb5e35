import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Person } from '../person';

const ROOT = join(__dirname, '..', '..', '..', '..');
const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const PATIENCE = { timeout: 20_000 };
/** Nothing was asked of the server for so long: the page has what it shows. */
const QUIET_MS = 120;

/** Goes to an address as a tap on a link does: the portal is not loaded anew. */
async function goTo(page: Page, path: string): Promise<void> {
  const quiet = page.waitForNetworkIdle({ idleTime: QUIET_MS, ...PATIENCE });
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await quiet;
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('.mantine-Loader-root') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    { polling: 50, ...PATIENCE },
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
  const found: string[] = [];
  for (const path of paths) {
    await goTo(page, path);
    found.push(...(await findingsOn(page)).map((one) => `${path} ${one}`));
  }
  return found;
}
