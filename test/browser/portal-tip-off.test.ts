import type { Browser } from 'puppeteer';
import { personAt, signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { accountOf, setClock } from './support/site';

const TOWN = accountOf('town-officer').townCode ?? '';

let browser: Browser;
let visitor: Person;
let office: Person;
let code = '';
let tipOffPath = '';

beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  visitor = personAt(page);
  await visitor.open('/tip-off');
});
afterAll(async () => {
  await browser.close();
});

/** The page leaves nothing beyond the screen and nothing that axe calls serious. */
async function isInOrder(person: Person): Promise<void> {
  expect(await person.axeFindings()).toEqual([]);
  const wide = await person.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
}

async function looksUp(): Promise<void> {
  await visitor.open('/tip-off');
  await visitor.taps('查询进展');
  await visitor.page.type('input[autocomplete=off]', code);
  await visitor.tapsAt('form button[type=submit]');
}

describe('somebody without an account, on a phone', () => {
  it('finds the hotline and the form, clean for axe and as wide as the screen', async () => {
    await visitor.sees('举报电话');
    await visitor.sees('我要举报');
    await isInOrder(visitor);
    await visitor.picture('phone-tip-off');
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
    [code = ''] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(await visitor.text()) ?? [];
    expect(code).not.toBe('');
    await visitor.taps('查询进展');
    await visitor.page.type('input[autocomplete=off]', code);
    await visitor.tapsAt('form button[type=submit]');
    await visitor.sees('待受理');
    expect(visitor.page.url()).not.toContain(code);
  });
});

describe('the committee’s office', () => {
  it('finds the tip-off, first of the list, and takes it up', async () => {
    office = await signIn(browser, PHONE, 'bureau-officer');
    await office.open('/records/tip-offs');
    await office.sees('儿童少年未上学');
    await isInOrder(office);
    await office.tapsAt('main ul[aria-label="群众举报列表"] a');
    await office.sees('村口第二家八岁的孩子');
    tipOffPath = new URL(office.page.url()).pathname;
    await office.sees('没有留下姓名和电话');
    await office.taps('受理');
    await office.sees('受理后可以转办');
    await office.sends();
    await office.sees('已受理');
  });

  it('registers the child whom nobody enrolled, and its case is open', async () => {
    await office.taps('登记查到的孩子');
    await office.sees('孩子不在任何学校的名册上');
    await office.writes('name', '示范未登记');
    await office.taps('男');
    await office.picks('birthDate', '2018-05-06');
    await office.selectsFirst('townCode');
    await isInOrder(office);
    await office.sends('确定登记并立案');
    await office.sees('个案已立');
    await office.sees('查看个案');
    expect(await office.text()).not.toContain('关联已登记的孩子');
  });

  it('asks the town, without a word of the reporter', async () => {
    await office.taps('转办');
    await office.taps('转镇街办理');
    await office.page.waitForSelector(`#field-target-towns option[value="${TOWN}"]`);
    await office.selects('target-towns', TOWN);
    await office.writes('summary', '请到村口第二家核实孩子是否在家。');
    await isInOrder(office);
    await office.sends();
    await office.sees('已转办');
    await office.sees('待回复');
  });

  it('answers the reporter, who reads it with the code and nobody’s name', async () => {
    await office.taps('答复举报人');
    await office.writes('text', '已找到这个孩子，正在安排入学。');
    await office.sends();
    await office.sees('已答复');
    await looksUp();
    await visitor.sees('正在安排入学');
    await visitor.sees('受理机关');
    await isInOrder(visitor);
  });

  it('does not close while the town owes its answer', async () => {
    await office.taps('办结');
    await office.taps('属实');
    await office.writes('result', '属实，孩子已登记立案。');
    await office.sends('确定办结');
    await office.page.waitForSelector('[role=alert]');
  });
});

describe('the town that was asked', () => {
  it('finds the question in its work, answers, and learns nothing of who reported', async () => {
    const town = await signIn(browser, PHONE, 'town-officer');
    await town.open('/records/tip-off-referrals');
    await town.sees('举报转办');
    await town.tapsAt('main ul[aria-label="举报转办列表"] a');
    await town.sees('请到村口第二家核实');
    expect(await town.text()).not.toContain(code);
    await town.taps('回复核查情况');
    await town.sends();
    await town.sees('请填写');
    await town.writes('answer', '孩子在家，家长同意下周入学。');
    await isInOrder(town);
    await town.sends();
    await town.sees('已回复');
    await town.leaves();
  });
});

describe('the end of a tip-off', () => {
  it('is entered by the office, and nothing more is offered', async () => {
    await office.open(tipOffPath);
    await office.sees('孩子在家，家长同意下周入学');
    await office.taps('办结');
    await office.taps('属实');
    await office.sends('确定办结');
    await office.sees('已办结');
    await isInOrder(office);
    expect(await office.text()).not.toContain('可以办理');
  });

  it('is read by the reporter with the receipt code', async () => {
    await looksUp();
    await visitor.sees('已办结');
    await visitor.sees('属实');
    await visitor.sees('正在安排入学');
    await isInOrder(visitor);
    await visitor.picture('phone-tip-off-answer');
  });
});
