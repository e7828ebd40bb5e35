import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page, Viewport } from 'puppeteer';
import sharp from 'sharp';
import { accountOf, siteBase } from './site';

const ROOT = join(__dirname, '..', '..', '..');
/** A machine under load takes its time; what never comes fails all the same. */
const PATIENCE = { timeout: 60_000 };

/** Somebody at a screen: a page of their own, with its own cookies, and what a person does with it. */
export type Person = ReturnType<typeof personAt>;

/** Signs in through the door, as a person does. */
export async function signIn(
  browser: Browser,
  screen: Viewport,
  role: string,
  username?: string,
): Promise<Person> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(screen);
  const person = personAt(page);
  await person.open('/');
  await person.signsInAgain(role, username);
  await person.sees('待办');
  return person;
}

/** A thumb waits until the page has stopped moving: what loads above would push the button from under it. */
const staysInPlace = (target: ElementHandle): Promise<void> =>
  target.evaluate(async (node) => {
    const top = (): number => node.getBoundingClientRect().top;
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    for (let still = 0, last = top(); still < 6; last = top()) {
      await frame();
      still = top() === last ? still + 1 : 0;
    }
  });

/** The hands and eyes at one page. */
export function personAt(page: Page) {
  page.setDefaultTimeout(PATIENCE.timeout);
  const text = (): Promise<string> => page.$eval('body', (body) => body.innerText);
  const element = async (selector: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(selector, PATIENCE);
    if (found === null) throw new Error(`not on the page: ${selector}`);
    return found;
  };
  /** Nothing is on its way any more, and what slides in has arrived. */
  const settle = async (): Promise<void> => {
    await page.waitForFunction(() => !document.querySelector('.mantine-Loader-root'), PATIENCE);
    await new Promise((resolve) => setTimeout(resolve, 400));
  };

  return {
    page,
    text,
    /** Fills in the door where it stands. */
    async signsInAgain(role: string, username?: string): Promise<void> {
      const account = accountOf(role, username);
      const name = await element('input[name=username]');
      await name.evaluate((node) => {
        (node as HTMLInputElement).select();
      });
      await name.type(account.username);
      await page.type('input[name=password]', account.password);
      await page.keyboard.press('Enter');
    },
    async open(path: string): Promise<void> {
      await page.goto(`${siteBase()}${path}`, { waitUntil: 'load' });
    },
    /** Waits until the words stand on the page. */
    async sees(words: string): Promise<void> {
      try {
        await page.waitForFunction(
          (wanted: string) => document.body.innerText.includes(wanted),
          PATIENCE,
          words,
        );
      } catch (cause) {
        throw new Error(`does not see “${words}” in:\n${(await text()).slice(0, 1500)}`, { cause });
      }
    },
    /** Taps the button, link or choice with these words. */
    async taps(words: string): Promise<void> {
      const target = await element(`::-p-xpath(//*[self::button or self::a or self::label]\
[ancestor::main or ancestor::*[@role='dialog']][contains(normalize-space(.),'${words}')])`);
      await target.evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
      });
      await staysInPlace(target);
      await target.click();
    },
    async tapsAt(selector: string): Promise<void> {
      const target = await element(selector);
      await target.evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
        (node as HTMLElement).click();
      });
    },
    /** Types into a field of a form. */
    async writes(field: string, words: string): Promise<void> {
      const target = await element(`#field-${field}`);
      await target.evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
      });
      await target.type(words);
    },
    /** Sets a day or a time: the pickers differ from machine to machine, their value does not. */
    async picks(field: string, value: string): Promise<void> {
      const target = await element(`#field-${field}`);
      await target.evaluate((node, wanted) => {
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(node, wanted);
        node.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    },
    /** Chooses from a list. */
    async selects(field: string, value: string): Promise<void> {
      await element(`#field-${field}`);
      await page.select(`#field-${field}`, value);
    },
    /** Chooses the first of a list once it has come. */
    async selectsFirst(field: string): Promise<void> {
      const option = await element(`#field-${field} option:not([value=""])`);
      const value = await option.evaluate((node) => (node as HTMLOptionElement).value);
      await page.select(`#field-${field}`, value);
    },
    valueOf: (field: string): Promise<string> =>
      page.$eval(`#field-${field}`, (node) => (node as HTMLInputElement).value),
    /** Takes a photo: the camera hands over a file. */
    async takesPhoto(field: string, file: string): Promise<void> {
      const input = await page.waitForSelector(`input[data-field="${field}"]`, PATIENCE);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
    /** Takes a photo and waits until it has been sent. */
    async photographs(field: string, file: string): Promise<void> {
      await this.takesPhoto(field, file);
      await this.sees('已上传');
    },
    /** Draws a signature into a field. */
    async signs(field: string): Promise<void> {
      const pad = await element(`#field-${field}`);
      await pad.evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
      });
      const box = await pad.boundingBox();
      if (box === null) throw new Error('the signature field is not visible');
      await page.mouse.move(box.x + 30, box.y + 60);
      await page.mouse.down();
      for (let step = 0; step <= 40; step += 1) {
        await page.mouse.move(box.x + 30 + step * 5, box.y + 90 + 45 * Math.sin(step / 3));
      }
      await page.mouse.up();
    },
    /** Sends the form, past the question before an act that cannot be undone. */
    async sends(confirmWith?: string): Promise<void> {
      await this.tapsAt('form button[type=submit]');
      if (confirmWith !== undefined) await this.taps(confirmWith);
    },
    settle,
    /** What axe finds wrong, serious or worse; an empty list is a clean page. */
    async axeFindings(): Promise<string[]> {
      await settle();
      await page.evaluate(
        readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'),
      );
      return page.evaluate(async () => {
        type Found = { impact: string; id: string; nodes: { html: string }[] };
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
        const { violations } = await axe.run();
        return violations
          .filter((one) => one.impact === 'serious' || one.impact === 'critical')
          .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
      });
    },
    /** Keeps a picture for the documentation when UPDATE_PICTURES=1. */
    async picture(name: string): Promise<void> {
      if (process.env['UPDATE_PICTURES'] !== '1') return;
      await settle();
      const shot = await page.screenshot();
      // A palette of 256 colours is enough for pages of plain areas, at a third of the bytes.
      await sharp(shot)
        .png({ palette: true, effort: 10 })
        .toFile(join(ROOT, 'docs', 'pictures', `portal-${name}.png`));
    },
    leaves: (): Promise<void> => page.browserContext().close(),
  };
}
