import type { Browser } from 'puppeteer';
import { PDFDocument } from 'pdf-lib';
import { signIn, type Person } from './support/person';
import { DESKTOP, openBrowser, PHONE } from './support/screen';
import { setClock, signInByRest } from './support/site';

const PATIENCE_MS = 90_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
  await papersArePrinted();
});
afterAll(async () => {
  await browser.close();
});

/** The worker prints the papers of the demo district one by one; three are enough. */
async function papersArePrinted(): Promise<void> {
  const rest = await signInByRest('bureau-officer');
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const ready = (await rest(
      'GET',
      '/official-documents?filters[renderState][$eq]=RENDER_READY&pagination[pageSize]=1',
    )) as { meta: { pagination: { total: number } } };
    if (ready.meta.pagination.total >= 3) return;
    if (Date.now() > end) throw new Error('the papers of the demo district were not printed');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

type Keeping = Window & { kept?: Blob };

/** Keeps what the page makes an address of: its own policy lets nothing fetch that address. */
const keepsBlobs = ({ page }: Person): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (window as Keeping).kept = blob;
      return make(blob);
    };
  });

/** The bytes behind the link to open. */
async function pileOf({ page }: Person): Promise<Buffer> {
  const hex = await page.evaluate(async () => {
    const bytes = new Uint8Array((await (window as Keeping).kept?.arrayBuffer()) ?? []);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  return Buffer.from(hex, 'hex');
}

describe.each([
  { at: 'phone', screen: PHONE },
  { at: 'desktop', screen: DESKTOP },
])('a pile of papers, on a $at', ({ at, screen }) => {
  let officer: Person;
  beforeAll(async () => {
    officer = await signIn(browser, screen, 'bureau-officer');
    await officer.open('/documents');
    await officer.page.waitForSelector('main li a');
    await officer.settle();
    await officer.taps('合并打印');
  });
  afterAll(async () => {
    await officer.leaves();
  });

  it('is ticked paper by paper, or the whole page at once', async () => {
    await officer.sees('已选 0 份');
    await officer.tapsAt('main li input[type=checkbox]:not(:disabled)');
    await officer.sees('已选 1 份');
    await officer.taps('全选本页');
    const printable = await officer.page.$$('main li input[type=checkbox]:not(:disabled)');
    expect(printable.length).toBeGreaterThanOrEqual(2);
    await officer.sees(`已选 ${String(printable.length)} 份`);
    expect(await officer.axeFindings()).toEqual([]);
    const wide = await officer.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(screen.width);
    await officer.picture(`${at}-print-batch`);
  });

  it('comes as one PDF with a list in front', async () => {
    const printable = await officer.page.$$('main li input[type=checkbox]:not(:disabled)');
    await keepsBlobs(officer);
    await officer.taps('合并成一个 PDF');
    await officer.sees('已合并，第一页是清单');
    const pile = await PDFDocument.load(await pileOf(officer));
    expect(await officer.page.$$('a[href^="blob:"]')).toHaveLength(2);
    expect(pile.getPageCount()).toBeGreaterThan(printable.length);
  });

  it('is put together anew when another paper is ticked', async () => {
    await officer.tapsAt('main li input[type=checkbox]:not(:disabled)');
    await officer.sees('合并成一个 PDF');
    await officer.taps('取消');
    await officer.page.waitForSelector('main li a');
  });
});
