import type { Browser } from 'puppeteer';
import { retiresField } from './support/fields';
import { atPanel, type PanelPerson } from './support/panel-person';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';

const FIELDS = '/district-fields?type=student';

let browser: Browser;
let admin: PanelPerson;
let clerk: Person;

beforeAll(async () => {
  browser = await openBrowser();
  admin = await atPanel(browser);
  await admin.signsIn('panel-admin');
  await admin.sees('未办结个案');
  clerk = await signIn(browser, PHONE, 'school-clerk');
});
afterAll(async () => {
  await admin.leaves();
  await clerk.leaves();
  await browser.close();
});

describe('an administrator, in production and without code', () => {
  it('adds a field, and is told what is missing before it is saved', async () => {
    await admin.opens(FIELDS);
    await admin.presses('增加字段');
    await admin.presses('保存字段', admin.inDialog);
    await admin.sees('请填写名称');
    await admin.writes('名称', '监护人微信', admin.inDialog);
    await admin.writes('填写说明', '便于联系，没有的留空。', admin.inDialog);
    await admin.writes('代码', 'wechat', admin.inDialog);
    await admin.presses('保存字段', admin.inDialog);
    await admin.sees('填报时的样子');
  });

  it('finds it in the form on the phone at once, and its value on the page of the child', async () => {
    await clerk.open('/students');
    await clerk.tapsAt('main li a');
    await clerk.taps('修改资料');
    await clerk.sees('监护人微信');
    await clerk.sees('便于联系，没有的留空。');
    await clerk.writes('extra-wechat', 'wx-demo');
    expect(await clerk.axeFindings()).toEqual([]);
    await clerk.sends();
    await clerk.sees('资料已修改');
    await clerk.sees('wx-demo');
  });

  it('sees it in the record itself, where it can be read and not written', async () => {
    const child = new URL(clerk.page.url()).pathname.split('/').at(-1);
    await admin.opens(`/content-manager/collection-types/api::student.student/${child}`);
    await admin.sees('监护人微信');
    await admin.sees('wx-demo');
  });

  it('narrows the list of the panel by it, in the list’s own filter box', async () => {
    await admin.opens('/content-manager/collection-types/api::student.student');
    await admin.presses('筛选器');
    await admin.choosesAt('选择字段', '监护人微信');
    await admin.page.locator('input[name=value]').fill('wx-demo');
    await admin.presses('添加筛选器');
    await admin.sees('监护人微信 等于 wx-demo');
    await admin.page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  });

  it('has a place told by name everywhere: town and village on the phone, a column and a filter in the panel', async () => {
    const village = {
      recordType: 'student',
      code: 'homeVillage',
      label: '现住村社',
      kind: 'region',
    };
    const added = await admin.asks('POST', '/not-one-less/fields', {
      ...village,
      showInList: true,
    });
    expect(added.status).toBe(201);
    await clerk.page.reload({ waitUntil: 'load' });
    await clerk.taps('修改资料');
    const first = (at: string) =>
      clerk.page.$eval(`${at} option:nth-child(2)`, (node) => [node.value, node.textContent]);
    await clerk.page.waitForSelector('#field-extra-homeVillage option:nth-child(2)');
    const [town = ''] = await first('#field-extra-homeVillage');
    await clerk.page.select('#field-extra-homeVillage', town);
    await clerk.page.waitForSelector('#field-extra-homeVillage-village option:nth-child(2)');
    const [code = '', name = ''] = await first('#field-extra-homeVillage-village');
    await clerk.page.select('#field-extra-homeVillage-village', code);
    expect(await clerk.axeFindings()).toEqual([]);
    await clerk.sends();
    await clerk.sees('资料已修改');
    await clerk.sees(name);
    expect(await clerk.text()).not.toContain(code);
    await clerk.taps('修改资料');
    await clerk.page.waitForSelector(`#field-extra-homeVillage-village option[value="${code}"]`);
    expect(await clerk.valueOf('extra-homeVillage-village')).toBe(code);
    await admin.opens(
      `/content-manager/collection-types/api::student.student?filters[$and][0][extra.homeVillage][$eq]=${code}`,
    );
    await admin.sees(`现住村社 等于 ${name}`);
    await admin.page.waitForSelector(`::-p-xpath(//tbody/tr[contains(.,'${name}')])`);
    expect(await admin.page.$$('tbody tr')).toHaveLength(1);
    await admin.opens('/content-manager/collection-types/api::student.student');
    await admin.clicks(`//th[contains(.,'现住村社')]`);
    await admin.page.waitForSelector(
      `::-p-xpath(//table[.//th[@aria-sort='ascending'][contains(.,'现住村社')]]//tbody/tr[1][contains(.,'${name}')])`,
    );
    await admin.opens('/district-fields?type=student');
    await admin.clicks(`//tr[contains(.,'现住村社')]//button[normalize-space(.)='停用']`);
    await admin.presses('确定停用');
    await admin.seesNoMore('确定停用');
    await clerk.open('/students');
    await clerk.tapsAt('main li a');
  });

  it('retires it: gone from the form, its values kept', async () => {
    await admin.opens(FIELDS);
    await admin.sees('1 条');
    await retiresField(admin, 'student');
    await clerk.page.reload({ waitUntil: 'load' });
    await clerk.sees('儿童编号');
    expect(await clerk.text()).not.toContain('监护人微信');
  });

  it('gives a threshold a new value with its basis from a day on, and sees its history', async () => {
    await admin.opens('/district-settings');
    await admin.sees('期限与标准');
    await admin.clicks(`//button[@aria-label='打开限期复（入）学的期限']`);
    await admin.sees('现行');
    await admin.writes('新值', '999', admin.inDialog);
    await admin.presses('保存新值', admin.inDialog);
    await admin.sees('请选择生效日期');
    await admin.writes('新值', '10', admin.inDialog);
    await admin.writes('依据', '区教委示例文件第3条', admin.inDialog);
    await admin.picksDay('生效日期', '2031-09-01', admin.inDialog);
    await admin.seesNoMore('请选择生效日期');
    await admin.presses('保存新值', admin.inDialog);
    await admin.sees('2031-09-01 起');
    await admin.sees('区教委示例文件第3条');
    await admin.takesPicture('settings');
  });
});
