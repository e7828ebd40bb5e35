import type { Browser } from 'puppeteer';
import { atPanel, type PanelPerson } from './support/panel-person';
import { openBrowser } from './support/screen';

const CASES = '/content-manager/collection-types/api::case.case';
const SUSPECTED = `${CASES}?page=1&pageSize=20&filters[$and][0][state][$eq]=CASE_SUSPECTED`;

const LATE_DAYS =
  '/content-manager/collection-types/api::setting.setting?page=1&pageSize=20&filters[$and][0][key][$eq]=persuasion.lateRecordDays';

let browser: Browser;
let admin: PanelPerson;

beforeAll(async () => {
  browser = await openBrowser();
  admin = await atPanel(browser);
});
afterAll(async () => {
  await admin.leaves();
  await browser.close();
});

const storedDays = async (): Promise<unknown> => {
  const { body } = await admin.asks('GET', LATE_DAYS);
  return (body as { results: { value: unknown }[] }).results[0]?.value;
};

describe('the door of the panel', () => {
  it('speaks Chinese on the first page and carries the name of the product', async () => {
    await admin.sees('登录管理后台');
    expect(await admin.page.title()).toContain('一个都不能少');
    expect(await admin.text()).not.toMatch(/Strapi|Password|Welcome/);
    await admin.takesPicture('sign-in');
  });

  it('refuses a wrong password in Chinese', async () => {
    await admin.signsIn('panel-admin', 'Wrong-password-1');
    await admin.sees('邮箱或密码不正确');
  });
});

describe('the panel, signed in', () => {
  beforeAll(async () => {
    await admin.opens('/auth/login');
    await admin.signsIn('panel-admin');
    await admin.sees('未办结个案');
  });

  it('greets with open cases by state and vacant posts', async () => {
    await admin.sees('疑似辍学');
    await admin.sees('空缺');
    await admin.takesPicture('home');
  });

  it('shows nothing of what this product leaves closed', async () => {
    await admin.opens('/settings');
    await admin.sees('概览');
    const text = `${await admin.text()} ${(await admin.buttons()).join(' ')}`;
    expect(text).not.toMatch(
      /媒体库|内容类型构建器|市场|Webhook|API令牌|Media Library|Releases|Upgrade/,
    );
  });

  it('lists cases with the names of their states, schools and towns', async () => {
    await admin.opens(SUSPECTED);
    await admin.sees('控辍个案');
    await admin.page.waitForSelector('tbody tr td');
    const row = await admin.page.$eval('tbody tr', (node) => (node as HTMLElement).innerText);
    expect(row).toContain('疑似辍学');
    expect(row).not.toMatch(/CASE_|\bS\d{3}\b|\bT\d{2}\b/);
    expect(await admin.text()).toContain('个案状态 等于 疑似辍学');
    await admin.takesPicture('cases');
  });

  it('offers no button that creates, saves, deletes or duplicates a case', async () => {
    expect(await admin.buttons()).not.toContain('新建');
    await admin.opensRowWith('疑似辍学');
    await admin.sees('业务操作');
    await admin.sees('核实');
    const buttons = await admin.buttons();
    expect(buttons.filter((words) => ['保存', '删除', '复制', '新建'].includes(words))).toEqual([]);
    const open = await admin.page.$$eval(
      'main input:not([disabled]), main textarea:not([disabled])',
      (nodes) => nodes.length,
    );
    expect(open).toBe(0);
    await admin.takesPicture('case');
  });

  it('says at the field what a step still lacks', async () => {
    await admin.presses('核实');
    await admin.presses('确定办理', admin.inDialog);
    await admin.sees('请选择核实结论');
    await admin.sees('请选择辍学原因');
  });

  it('takes a step of a case by its button and shows the new state', async () => {
    await admin.chooses('核实结论', '辍学', admin.inDialog);
    await admin.chooses('辍学原因', '厌学或学习困难', admin.inDialog);
    await admin.chooses('辍学后去向', '在家', admin.inDialog);
    await admin.takesPicture('verify');
    await admin.presses('确定办理', admin.inDialog);
    await admin.sees('已办理：核实');
    await admin.sees('已核实辍学');
    await admin.sees('开始劝返');
  });

  it('lets people be found by name where a step asks for one', async () => {
    await admin.presses('指定劝返责任人');
    await admin.page.waitForSelector('[role=dialog] [role=radio]');
    const [person] = await admin.page.$$eval('[role=dialog] [role=radio]', (all) =>
      all.map((one) => (one.closest('div')?.parentElement as HTMLElement).innerText.trim()),
    );
    expect(person).toMatch(/（.+）/);
    await admin.page.type('input[aria-label=查找劝返责任人]', '查无此人');
    await admin.sees('没有找到');
    await admin.page.click('input[aria-label=查找劝返责任人]', { count: 3 });
    await admin.page.keyboard.press('Backspace');
    await admin.page.waitForSelector('[role=dialog] [role=radio]');
    await admin.clicks(`${admin.inDialog}//*[@role='radio']`);
    await admin.takesPicture('persuader');
    await admin.presses('确定办理', admin.inDialog);
    await admin.sees('已办理：指定劝返责任人');
  });

  it('answers a write past the buttons as the guard does, and changes nothing', async () => {
    const id = new URL(admin.page.url()).pathname.split('/').at(-1) ?? '';
    const path = `/content-manager/collection-types/api::case.case/${id}`;
    const refused = await admin.asks('PUT', path, { state: 'CASE_CLOSED' });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({
      error: {
        name: 'ValidationError',
        details: { code: 'GUARD-01', errors: [{ path: ['state'], code: 'GUARD-01' }] },
      },
    });
    expect((await admin.asks('DELETE', path)).status).toBe(400);
    const after = await admin.asks('GET', path);
    expect(after.body).toMatchObject({ data: { state: 'CASE_VERIFIED_DROPOUT' } });
  });

  it('keeps ciphers and keyed hashes from everybody, the super administrator included', async () => {
    const { body } = await admin.asks(
      'GET',
      '/content-manager/collection-types/api::student.student?page=1&pageSize=1',
    );
    const [child] = (body as { results: Record<string, unknown>[] }).results;
    expect(Object.keys(child ?? {})).toContain('idMask');
    expect(Object.keys(child ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Cipher|Hash/)]),
    );
  });

  it('reveals the numbers of a child for a reason, which stands in the audit', async () => {
    await admin.opens('/content-manager/collection-types/api::student.student?page=1&pageSize=20');
    await admin.opensRowWith('在籍在校');
    await admin.presses('查看完整号码');
    await admin.writes('查看原因', '核对监护人电话', admin.inDialog);
    await admin.presses('查看', admin.inDialog);
    await admin.sees('身份证号：509999');
    await admin.opens(
      '/content-manager/collection-types/api::audit-entry.audit-entry?page=1&pageSize=20&sort=at:DESC&filters[$and][0][action][$contains]=reveal',
    );
    await admin.sees('查看完整号码');
  });

  it('refuses a setting out of bounds at its field, and leaves one that holds as it is', async () => {
    await admin.opens(LATE_DAYS);
    await admin.opensRowWith('劝返后多少天内补录不提示');
    await admin.page.waitForSelector(
      `::-p-xpath(//h1[normalize-space(.)='劝返后多少天内补录不提示'])`,
    );
    await admin.writes('值', '999');
    await admin.presses('保存');
    await admin.sees('的值不对');
    await admin.takesPicture('setting-refused');
    const before = await storedDays();
    await admin.writes('值', before === 4 ? '5' : '4');
    await admin.presses('保存');
    await admin.sees('起已在执行，不能再改');
    expect(await storedDays()).toBe(before);
  });
});
