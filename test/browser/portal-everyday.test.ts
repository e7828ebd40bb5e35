import type { Browser } from 'puppeteer';
import { makePhoto } from './support/make-photo';
import { signIn, type Person } from './support/person';
import { DESKTOP, openBrowser, PHONE } from './support/screen';
import { setClock } from './support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
});
afterAll(async () => {
  await browser.close();
});

const PICTURED: Readonly<Record<string, string>> = {
  '/': 'officer-home',
  '/cases': 'cases',
  '/duties': 'duties',
};
const PAGES = [
  '/',
  '/cases',
  '/students',
  '/documents',
  '/duties',
  '/schools',
  '/more',
  '/nowhere',
];

describe.each([
  { at: 'phone', screen: PHONE },
  { at: 'desktop', screen: DESKTOP },
])('every page of an officer, on a $at', ({ at, screen }) => {
  let officer: Person;
  beforeAll(async () => {
    officer = await signIn(browser, screen, 'bureau-officer');
  });
  afterAll(async () => {
    await officer.leaves();
  });

  it.each(PAGES)('%s has one heading, fits the screen and is clean for axe', async (path) => {
    await officer.open(path);
    await officer.page.waitForSelector('main h1');
    expect(await officer.axeFindings()).toEqual([]);
    const wide = await officer.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(screen.width);
    expect(await officer.page.$$('h1')).toHaveLength(1);
    const name = PICTURED[path];
    if (at === 'desktop' && name) await officer.picture(`desktop-${name}`);
  });
});

describe('the door', () => {
  it('says in Chinese that the password is wrong, and remembers the user name alone', async () => {
    const person = await signIn(browser, PHONE, 'teacher');
    await person.open('/more');
    await person.taps('退出登录');
    await person.page.waitForSelector('input[name=password]');
    expect(await person.page.$eval('input[name=username]', (node) => node.value)).not.toBe('');
    expect(await person.page.$eval('input[name=password]', (node) => node.value)).toBe('');
    expect(await person.axeFindings()).toEqual([]);
    await person.picture('phone-sign-in');
    await person.page.type('input[name=password]', 'not-the-password');
    await person.page.click('button[type=submit]');
    await person.sees('用户名或密码');
    await person.page.reload();
    await person.page.waitForSelector('input[name=password]');
    await person.leaves();
  });
});

describe('the keyboard', () => {
  it('reaches the search by /, moves by j and k, and opens by Enter', async () => {
    const officer = await signIn(browser, DESKTOP, 'bureau-officer');
    await officer.open('/cases');
    await officer.page.waitForSelector('main li a');
    await officer.settle();
    await officer.page.keyboard.press('/');
    expect(await officer.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
      'search',
    );
    await officer.page.keyboard.press('Escape');
    await officer.page.keyboard.press('j');
    await officer.page.keyboard.press('j');
    await officer.page.keyboard.press('k');
    await officer.page.keyboard.press('j');
    const second = await officer.page.$eval('main li:nth-child(2) a', (node) => node.pathname);
    await officer.page.keyboard.press('Enter');
    await officer.sees('办理经过');
    expect(new URL(officer.page.url()).pathname).toBe(second);
    await officer.leaves();
  });
});

describe('a bad day', () => {
  let teacher: Person;
  let form: string;
  beforeAll(async () => {
    teacher = await signIn(browser, PHONE, 'teacher');
    await teacher.open('/cases?state=CASE_PERSUADING');
    const path = await teacher.page
      .waitForSelector('main li a')
      .then((link) => link?.evaluate((node) => node.pathname));
    form = `${path ?? ''}/record-visit`;
  });
  afterAll(async () => {
    await teacher.leaves();
  });

  it('without network: says so, keeps the visit and its photo, and sends both once it is back', async () => {
    await teacher.open(form);
    await teacher.taps('电话');
    await teacher.writes('content', '电话联系母亲，答应明天再谈。');
    await teacher.taps('其他');
    await teacher.taps('不在场');
    await teacher.page.setOfflineMode(true);
    const photo = await makePhoto('offline');
    await teacher.takesPhoto('photos', photo);
    await teacher.sees('重新上传');
    await teacher.sends();
    await teacher.sees('网络连接不上');
    await teacher.picture('phone-offline');
    await teacher.page.setOfflineMode(false);
    await teacher.taps('重试');
    await teacher.sees('劝返已登记');
    await teacher.sees('答应明天再谈');
  });

  it('with the session over: asks for the password in place, and nothing typed is lost', async () => {
    await teacher.open(form);
    await teacher.taps('电话');
    await teacher.writes('content', '写到一半登录过期。');
    const context = teacher.page.browserContext();
    const cookies = await context.cookies();
    await context.deleteCookie(...cookies);
    // The access token lives in the page alone; a reload finds neither it nor the cookie.
    await teacher.page.reload();
    await teacher.page.waitForSelector('input[name=password]');
    await teacher.signsInAgain('teacher');
    await teacher.sees('已恢复上次没提交的内容');
    expect(await teacher.valueOf('content')).toBe('写到一半登录过期。');
  });

  it('with the session over in the middle: the form stays open behind the door, and goes out after it', async () => {
    let over = true;
    const { page } = teacher;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const refused = over && /\/api\/(auth\/refresh|cases\/\w+\/actions\/)/.test(request.url());
      if (refused) void request.respond({ status: 401, body: '{}' });
      else void request.continue();
    });
    await teacher.taps('其他');
    await teacher.taps('不在场');
    await teacher.sends();
    await teacher.sees('登录已过期，请重新登录');
    expect(await teacher.valueOf('content')).toBe('写到一半登录过期。');
    await teacher.picture('phone-expired');
    over = false;
    await teacher.signsInAgain('teacher');
    await page.waitForSelector('input[name=password]', { hidden: true });
    await teacher.sends();
    await teacher.sees('劝返已登记');
    await page.setRequestInterception(false);
    page.removeAllListeners('request');
  });

  it('out of scope or unknown: a sentence, no stack', async () => {
    await teacher.open('/cases/aaaaaaaaaaaaaaaaaaaaaaaa');
    await teacher.sees('没有找到');
    expect(await teacher.text()).not.toMatch(/\bat .+\(.+:\d+/);
  });
});

describe('full numbers', () => {
  it('are shown for a stated reason only, and can be hidden at once', async () => {
    const teacher = await signIn(browser, DESKTOP, 'teacher');
    await teacher.open('/students');
    await teacher.page.waitForSelector('main li a');
    await teacher.tapsAt('main li:nth-child(3) a');
    await teacher.sees('查看完整号码');
    expect(await teacher.text()).not.toMatch(/509999\d{11}[\dX]/);
    await teacher.taps('查看完整号码');
    await teacher.tapsAt('[role=dialog] button[type=submit]');
    await teacher.sees('请填写查看事由');
    await teacher.taps('联系家长');
    await teacher.tapsAt('[role=dialog] button[type=submit]');
    await teacher.sees('秒）');
    expect(await teacher.text()).toMatch(/509999\d{11}[\dX]/);
    await teacher.taps('隐藏');
    await teacher.sees('查看完整号码');
    expect(await teacher.text()).not.toMatch(/509999\d{11}[\dX]/);
    await teacher.leaves();
  });
});
