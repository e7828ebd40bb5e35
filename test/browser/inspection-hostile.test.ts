import type { Browser, HTTPRequest } from 'puppeteer';
import { giveUpDrafts, schoolOfPrincipal } from './support/inspections';
import { answersAreKept } from './support/kept-answers';
import { makePhoto } from './support/make-photo';
import { brokenPhoto, heavyPhoto, heicPhoto, pngNamedJpg, vastPhoto } from './support/odd-photos';
import { personAt, signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { sheetOf } from './support/sheet';
import { setClock } from './support/site';

const TODAY = '2026-11-24';
/** As slow as a cheap phone. */
const SLOW = 4;
const LONG = '墙上张贴的方案与教育局存档的方案不一致。'.repeat(100).slice(0, 2000);

let browser: Browser;
let schoolName = '';
let inspector: Person;
let path = '';

const pathNow = (): string => new URL(inspector.page.url()).pathname;

async function begins(person: Person): Promise<void> {
  await person.open('/inspections');
  await person.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
  await person.sees('已填');
}

/** Another page of the same phone. */
async function anotherTab(before?: () => void): Promise<Person> {
  const page = await inspector.page.browserContext().newPage();
  await page.setViewport(PHONE);
  if (before) await page.evaluateOnNewDocument(before);
  return personAt(page);
}

const noteAt = (person: Person, code: string, words: string): Promise<unknown> =>
  person.page.waitForFunction(
    (item: string, wanted: string) =>
      document.querySelector(`#item-${item}`)?.textContent.includes(wanted),
    {},
    code,
    words,
  );

/** On the page: nothing is left in the drawer of sheets. */
const copiesAreGone = (): Promise<boolean> =>
  new Promise((resolve) => {
    const call = indexedDB.open('nol-sheets');
    call.onsuccess = () => {
      const store = call.result.transaction('sheets').objectStore('sheets').count();
      store.onsuccess = () => {
        call.result.close();
        resolve(store.result === 0);
      };
    };
  });

beforeAll(async () => {
  browser = await openBrowser();
  await setClock(TODAY, '09:00');
  await giveUpDrafts();
  schoolName = await schoolOfPrincipal();
  inspector = await signIn(browser, PHONE, 'inspector');
  await inspector.page.emulateCPUThrottling(SLOW);
  await begins(inspector);
  path = pathNow();
});
afterAll(async () => {
  await giveUpDrafts();
  await browser.close();
});

describe('photos as they come', () => {
  it.each([
    ['of 20 MB', 'truthfulSurvey', heavyPhoto],
    ['of 12000×9000', 'suspectedRoster', vastPhoto],
    ['that is a PNG named .jpg', 'workPlan', pngNamedJpg],
  ])('one %s is made small and sent', async (_what, code, make) => {
    const file = await make();
    await sheetOf(inspector).photographs(code, file);
    await inspector.page.waitForSelector(`#item-${code} figure img`);
    await noteAt(inspector, code, '已上传');
  });

  it.each([
    ['of an iPhone in HEIC', heicPhoto, 'HEIC'],
    ['that is none', brokenPhoto, '不是能识别的照片'],
  ])('of one %s the item itself says what to do', async (_what, make, words) => {
    await sheetOf(inspector).photographs('returnPlans', make());
    await noteAt(inspector, 'returnPlans', words);
    expect(await inspector.page.$('#item-returnPlans figure')).toBeNull();
  });
});

describe('a hand that writes much, leaves and comes back', () => {
  it('is given no more than the paper holds, and no line runs out of the screen', async () => {
    await inspector.page.$eval(
      '#item-workPlan-record',
      (node, words) => {
        const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
        own?.set?.call(node, words);
        node.dispatchEvent(new Event('input', { bubbles: true }));
      },
      LONG,
    );
    await inspector.sees('已保存到服务器');
    const width = await inspector.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  it('finds everything after going back and forth by the browser’s button', async () => {
    await sheetOf(inspector).records('regularReports', '写到一半');
    await inspector.page.goBack();
    await inspector.sees('我的学校');
    await inspector.page.goForward();
    await inspector.sees('已填');
    expect(await sheetOf(inspector).recordOf('regularReports')).toBe('写到一半');
    expect(await sheetOf(inspector).recordOf('workPlan')).toBe(LONG);
  });

  it('is told of both signatures that are missing', async () => {
    for (const code of await sheetOf(inspector).items())
      if (!(await sheetOf(inspector).isAnswered(code)))
        await sheetOf(inspector).answers(code, 'YES');
    await inspector.taps('提交督查表');
    await inspector.page.waitForFunction(
      () => document.body.innerText.split('请在框内签名').length === 3,
    );
  });
});

describe('a session that ends in the middle of the sheet', () => {
  it('asks for the password over the open sheet and sends what was written then', async () => {
    const { page } = inspector;
    const refuse = (request: HTTPRequest): void => {
      const api = new URL(request.url()).pathname.startsWith('/api/');
      if (api) void request.respond({ status: 401, contentType: 'application/json', body: '{}' });
      else void request.continue();
    };
    await page.setRequestInterception(true);
    page.on('request', refuse);
    await sheetOf(inspector).records('regularReports', '，登录过期时写的');
    await inspector.sees('登录已过期');
    page.off('request', refuse);
    await page.setRequestInterception(false);
    await inspector.signsInAgain('inspector');
    await inspector.sees('已保存到服务器');
    await page.reload({ waitUntil: 'load' });
    await inspector.sees('已填');
    expect(await sheetOf(inspector).recordOf('regularReports')).toContain('登录过期时写的');
  });
});

describe('one sheet in two tabs of a phone', () => {
  it('shows in each what is written in the other, without network', async () => {
    const tab = await anotherTab();
    await tab.open(path);
    await tab.sees('已填');
    await inspector.page.setOfflineMode(true);
    await tab.page.setOfflineMode(true);
    await inspector.page.bringToFront();
    await sheetOf(inspector).records('returnPlans', '第一页写的');
    await tab.page.bringToFront();
    await tab.page.waitForFunction(
      () =>
        (document.querySelector('#item-returnPlans-record') as HTMLTextAreaElement).value ===
        '第一页写的',
    );
    await sheetOf(tab).records('returnPlans', '，第二页接着写');
    await inspector.page.setOfflineMode(false);
    await tab.page.setOfflineMode(false);
    await tab.sees('已保存到服务器');
    await tab.page.close();
    await inspector.page.bringToFront();
    await inspector.page.reload({ waitUntil: 'load' });
    await inspector.sees('已填');
    expect(await inspector.text()).not.toContain('在别处也改过');
    expect(await sheetOf(inspector).recordOf('returnPlans')).toBe('第一页写的，第二页接着写');
  });
});

describe('a phone without room', () => {
  it('says so at the photo and at the sheet, and sends both when the network is there', async () => {
    const photo = await makePhoto('no-room');
    const tab = await anotherTab(() => {
      const full = (): never => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      const own = localStorage.setItem.bind(localStorage);
      Storage.prototype.setItem = (key: string, value: string): void => {
        if (key.startsWith('nol.sheet:')) full();
        own(key, value);
      };
    });
    await tab.open(path);
    await tab.sees('已填');
    await tab.page.setOfflineMode(true);
    await sheetOf(tab).records('regularReports', '，没有空间时写的');
    await tab.sees('本机存储已满，新写的内容只在这一页上');
    await sheetOf(tab).photographs('regularReports', photo);
    await noteAt(tab, 'regularReports', '本机存储已满，这张照片只在这一页上');
    await tab.page.setOfflineMode(false);
    await tab.sees('已保存到服务器');
    await noteAt(tab, 'regularReports', '已上传');
    await tab.page.reload({ waitUntil: 'load' });
    await tab.sees('已填');
    expect(await sheetOf(tab).recordOf('regularReports')).toContain('没有空间时写的');
    await tab.page.close();
    await giveUpDrafts();
  });
});

describe('a phone whose clock is a day ahead', () => {
  it('begins without network on the day that the server has', async () => {
    const tab = await anotherTab(() => {
      const Real = Date;
      const ahead = 86_400_000;
      class Ahead extends Real {
        constructor(given: number | string = Real.now() + ahead) {
          super(given);
        }
        static override now(): number {
          return Real.now() + ahead;
        }
      }
      window.Date = Ahead as DateConstructor;
    });
    await tab.open('/inspections');
    await tab.sees(schoolName);
    // The copy of the sheet that was given up leaves the phone.
    await tab.page.waitForFunction(copiesAreGone);
    await answersAreKept(tab.page);
    await tab.page.setOfflineMode(true);
    await tab.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
    await tab.sees('在本机开始');
    expect(await tab.valueOf('inspectedOn')).toBe(TODAY);
    await tab.page.setOfflineMode(false);
    await tab.page.waitForFunction(() => !document.body.innerText.includes('联网后上传'));
    expect(await tab.valueOf('inspectedOn')).toBe(TODAY);
    await tab.leaves();
  });
});
