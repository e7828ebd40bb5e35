import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import sharp from 'sharp';
import { DESKTOP } from './screen';
import { accountOf, siteBase } from './site';

const PATIENCE = { timeout: 60_000 };
const PICTURES = join(__dirname, '..', '..', '..', 'docs', 'pictures');

/** Somebody at the admin panel. */
export type PanelPerson = Awaited<ReturnType<typeof atPanel>>;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

/** The panel reads a record twice and then resets its form, and its lists close in a moment: a person would simply try again. */
async function again(attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) if (await attempt()) return;
  throw new Error('the panel did not take the input in five attempts');
}

const quoted = (words: string): string => `'${words.replaceAll("'", '’')}'`;

/** Opens the panel's first page in a fresh browser profile. */
export async function atPanel(browser: Browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  await page.setViewport(DESKTOP);
  await page.goto(`${siteBase()}/admin`, { waitUntil: 'load' });
  await page.waitForSelector('input[name=email]', PATIENCE);
  return { page, ...hands(page), leaves: () => context.close() };
}

function hands(page: Page) {
  const text = (): Promise<string> => page.$eval('body', (body) => body.innerText);
  const at = async (xpath: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`::-p-xpath(${xpath})`, PATIENCE);
    if (found === null) throw new Error(`not on the page: ${xpath}`);
    await found.evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
    });
    return found;
  };
  const waitFor = async (words: string, shown: boolean): Promise<void> => {
    try {
      await page.waitForFunction(
        (wanted: string, there: boolean) => document.body.innerText.includes(wanted) === there,
        PATIENCE,
        words,
        shown,
      );
    } catch (cause) {
      const state = shown ? 'does not see' : 'still sees';
      throw new Error(`${state} “${words}” in:\n${(await text()).slice(0, 1500)}`, { cause });
    }
  };
  /** The input that stands under a label: the nearest box that holds both. */
  const controlOf = (label: string, control: string, within: string): string =>
    `${within}//label[normalize-space(text())=${quoted(label)}]/ancestor::div[.//${control}][1]//${control}`;
  const TYPED = '*[self::input or self::textarea]';
  const CHOSEN = "*[@role='combobox']";

  const choose = (list: string, option: string): Promise<void> =>
    again(async () => {
      await (await at(list)).click();
      await pause();
      const found = await page.$(
        `::-p-xpath(//*[@role='option'][normalize-space(.)=${quoted(option)}])`,
      );
      await found?.click();
      await pause();
      return found !== null;
    });

  return {
    text,
    sees: (words: string) => waitFor(words, true),
    seesNoMore: (words: string) => waitFor(words, false),
    async opens(path: string): Promise<void> {
      await page.goto(`${siteBase()}/admin${path}`, { waitUntil: 'load' });
    },
    async signsIn(role: string, password = accountOf(role).password): Promise<void> {
      await page.locator('input[name=email]').fill(accountOf(role).username);
      await page.locator('input[name=password]').fill(password);
      await page.click('button[type=submit]');
    },
    /** Presses the button or link with exactly these words, in the dialog when one is open. */
    async presses(words: string, within = ''): Promise<void> {
      const target = await at(
        `${within}//*[self::button or self::a][normalize-space(.)=${quoted(words)}]`,
      );
      // By the node, not by its place: the page still moves while fonts and panels come in.
      await target.evaluate((node) => {
        (node as HTMLElement).click();
      });
    },
    inDialog: "//*[@role='dialog']",
    async writes(label: string, words: string, within = ''): Promise<void> {
      await again(async () => {
        const target = await at(controlOf(label, TYPED, within));
        await target.click({ count: 3 });
        await target.type(words);
        await pause();
        return (await target.evaluate((node) => (node as HTMLInputElement).value)) === words;
      });
    },
    /** Sets a day: how the browser's own picker looks differs from machine to machine, its value does not. */
    async picksDay(label: string, day: string, within = ''): Promise<void> {
      const target = await at(controlOf(label, TYPED, within));
      await target.evaluate((node, wanted) => {
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(node, wanted);
        node.dispatchEvent(new Event('input', { bubbles: true }));
      }, day);
    },
    chooses: (label: string, option: string, within = ''): Promise<void> =>
      choose(controlOf(label, CHOSEN, within), option),
    /** Chooses from a list that is named for those who hear the page, without a label to see. */
    choosesAt: (name: string, option: string): Promise<void> =>
      choose(`//${CHOSEN}[@aria-label=${quoted(name)}]`, option),
    async clicks(xpath: string): Promise<void> {
      const target = await at(xpath);
      await target.evaluate((node) => {
        (node as HTMLElement).click();
      });
    },
    /** The texts of all buttons and links on the page. */
    buttons: (): Promise<string[]> =>
      page.$$eval('button, a', (nodes) =>
        nodes.map((node) => (node as HTMLElement).innerText.trim()).filter((words) => words !== ''),
      ),
    /** Address of the first record in the list that carries these words. */
    async opensRowWith(words: string): Promise<void> {
      const target = await at(`//tbody/tr[contains(.,${quoted(words)})]//a`);
      await target.click();
    },
    async takesPicture(name: string): Promise<void> {
      if (process.env['UPDATE_PICTURES'] !== '1') return;
      await page.evaluate(async () => {
        await document.fonts.ready;
        // The Chinese face comes in slices, each asked for when its first character is drawn.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await document.fonts.ready;
      });
      // A palette of 256 colours is enough for pages of plain areas, at a third of the bytes.
      await sharp(await page.screenshot())
        .png({ palette: true, effort: 10 })
        .toFile(join(PICTURES, `panel-${name}.png`));
    },
    /** Sends a request as the signed-in person, past the buttons. */
    async asks(
      method: string,
      path: string,
      body?: unknown,
    ): Promise<{ status: number; body: unknown }> {
      return page.evaluate(
        async (verb, address, content) => {
          const cookie = /(?:^|; )jwtToken=([^;]+)/.exec(document.cookie)?.[1];
          const token = cookie ?? (JSON.parse(localStorage.getItem('jwtToken') ?? '""') as string);
          const response = await fetch(address, {
            method: verb,
            headers: {
              authorization: `Bearer ${decodeURIComponent(token)}`,
              'content-type': 'application/json',
            },
            body: content === undefined ? undefined : JSON.stringify(content),
          });
          return { status: response.status, body: (await response.json()) as unknown };
        },
        method,
        path,
        body,
      );
    },
  };
}
