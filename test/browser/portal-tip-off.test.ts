import type { Browser } from 'puppeteer';
import { personAt, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';

let browser: Browser;
let visitor: Person;

beforeAll(async () => {
  browser = await openBrowser();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  visitor = personAt(page);
  await visitor.open('/tip-off');
});
afterAll(async () => {
  await browser.close();
});

describe('somebody without an account, on a phone', () => {
  it('finds the hotline and the form, clean for axe and as wide as the screen', async () => {
    await visitor.sees('举报电话');
    await visitor.sees('我要举报');
    expect(await visitor.axeFindings()).toEqual([]);
    const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  });

  it('is told at the field what is missing, and keeps what was typed', async () => {
    await visitor.page.type('textarea', '有人没上学');
    await visitor.taps('提交举报');
    await visitor.sees('请写明情况');
    await visitor.page.reload();
    await visitor.page.waitForSelector('textarea');
    expect(await visitor.page.$eval('textarea', (node) => node.value)).toBe('有人没上学');
  });

  it('reports, gets a code, and follows the handling with it', async () => {
    await visitor.page.type('textarea', '，是村口第二家八岁的孩子。');
    await visitor.taps('提交举报');
    await visitor.sees('只显示这一次');
    const [code] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(await visitor.text()) ?? [];
    expect(code).toBeDefined();
    await visitor.taps('查询进展');
    await visitor.page.type('input[autocomplete=off]', String(code));
    await visitor.taps('查询');
    await visitor.sees('待受理');
    expect(visitor.page.url()).not.toContain(String(code));
  });
});
