import type { Browser } from 'puppeteer';
import { extractText } from '../../src/documents/text/extract-text';
import { atPanel, type PanelPerson } from './support/panel-person';
import { signIn, type Person } from './support/person';
import { DESKTOP, openBrowser, PHONE } from './support/screen';
import { accountOf, readPage, signInByRest } from './support/site';
import { isSaved, rewrites } from './support/template-editor';

const TYPE = 'left-behind-visit';
const RECORDS = `/content-manager/collection-types/api::${TYPE}.${TYPE}`;
const TEMPLATE = `/document-templates/register-${TYPE}`;
const LIST = '/registers/left-behind-visits';

type Listed = { data: { documentId: string; rev: number }[] };
type Fields = { data: { fields: { documentId: string; rev: number; active: boolean }[] } };

let browser: Browser;
let admin: PanelPerson;
let principal: Person;
let school: string;

/** Opens the register to principals, or closes it to everybody. */
async function tick(...roles: string[]): Promise<void> {
  const { body } = await admin.asks('GET', '/not-one-less/custom-types');
  const [register] = (body as Listed).data;
  const answer = await admin.asks(
    'PUT',
    `/not-one-less/custom-types/${register?.documentId ?? ''}/roles`,
    { rev: register?.rev, read: roles, create: roles, change: roles },
  );
  expect(answer.status).toBe(200);
}

beforeAll(async () => {
  browser = await openBrowser();
  admin = await atPanel(browser);
  await admin.signsIn('panel-admin');
  await admin.sees('未办结个案');
  await tick('principal');
  principal = await signIn(browser, PHONE, 'principal');
  const rest = await signInByRest('principal');
  const { data } = (await rest(
    'GET',
    `/schools?filters[code][$eq]=${accountOf('principal').schoolCode ?? ''}`,
  )) as Listed;
  school = data[0]?.documentId ?? '';
});
afterAll(async () => {
  const { body } = await admin.asks('GET', `/not-one-less/fields/${TYPE}`);
  for (const { documentId, rev, active } of (body as Fields).data.fields)
    if (active)
      await admin.asks('PUT', `/not-one-less/fields/${documentId}`, { rev, active: false });
  await tick();
  await admin.leaves();
  await principal.leaves();
  await browser.close();
});

const visit = (more: object = {}) => ({
  visitedOn: '2026-11-20',
  guardianName: '外祖母',
  condition: 'FAIR',
  school,
  ...more,
});

describe('a field that is added to a register', () => {
  it('is added on the page of fields, like to any other record', async () => {
    await admin.opens(`/district-fields?type=${TYPE}`);
    await admin.sees('留守儿童走访登记');
    await admin.presses('增加字段');
    await admin.writes('名称', '上学方式', admin.inDialog);
    await admin.chooses('填写方式', '单选', admin.inDialog);
    await admin.writes('选项', '步行\n校车', admin.inDialog);
    await admin.clicks(`${admin.inDialog}//label[contains(.,'在列表中显示')]`);
    await admin.writes('代码', 'transport', admin.inDialog);
    await admin.presses('保存字段', admin.inDialog);
    await admin.sees('填报时的样子');
  });

  it('is filled in on the phone, with what was asked before', async () => {
    await principal.open(`${LIST}/new`);
    await principal.sees('上学方式');
    await principal.picks('visitedOn', '2026-11-20');
    await principal.writes('guardianName', '外祖母');
    await principal.taps('一般');
    await principal.taps('校车');
    expect(await principal.axeFindings()).toEqual([]);
    await principal.sends();
    await principal.sees('已登记');
    await principal.sees('校车');
  });

  it('narrows and orders the list, and keeps to it over a reload', async () => {
    const rest = await signInByRest('principal');
    for (const guardianName of ['祖父', '姑母'])
      await rest('POST', '/left-behind-visits', {
        data: visit({ guardianName, extra: { transport: 'C1' } }),
      });
    await principal.open(LIST);
    await principal.sees('上学方式 校车');
    await principal.sees('祖父');
    await principal.page.select('select[aria-label="上学方式"]', 'C1');
    await principal.page.waitForFunction(() => !document.body.innerText.includes('上学方式 校车'));
    await principal.page.reload({ waitUntil: 'load' });
    await principal.sees('祖父');
    expect(await principal.text()).not.toContain('外祖母');
    expect(await principal.axeFindings()).toEqual([]);
    await principal.picture('phone-register');
    await principal.page.select('select[aria-label="上学方式"]', '');
    await principal.page.select('select[aria-label="排列"]', 'transport:desc');
    await principal.sees('外祖母');
    await principal.page.waitForFunction(() => {
      const words = document.body.innerText;
      return words.indexOf('外祖母') > 0 && words.indexOf('外祖母') < words.indexOf('祖父 ·');
    });
    const wide = await principal.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  });

  it('is a column of the panel’s list, and a line of the record’s page, all in Chinese', async () => {
    await admin.opens(RECORDS);
    await admin.sees('上学方式');
    await admin.sees('校车');
    await admin.sees('一般');
    expect(await admin.text()).not.toContain('FAIR');
    await admin.takesPicture('register-list');
    await admin.opensRowWith('校车');
    await admin.sees('实际照管人');
    await admin.sees('校车');
  });
});

describe('the page that a record is printed on', () => {
  it('is a template among those of papers, and says that it is none', async () => {
    await admin.opens('/document-templates');
    await admin.sees('留守儿童走访登记（登记表）');
    await admin.opens(TEMPLATE);
    await admin.presses('新建版本');
    await admin.sees('第 2 版（草稿）');
    await admin.sees('自定义字段：上学方式');
    await admin.page.waitForSelector('iframe[title=文书预览]');
    await rewrites(admin, '登记人：', '走访人：');
    await isSaved(admin);
    await admin.chooses('用哪份内容预览', '虚构的样例');
    await admin.takesPicture('register-template');
    await admin.presses('发布第 2 版');
    await admin.sees('不是公文');
    await admin.writes('修改说明', '按科室用语', admin.inDialog);
    await admin.presses('确定发布', admin.inDialog);
    await admin.sees('第 2 版（使用中）');
  });

  it('prints old and new records by the new version, the new field among them', async () => {
    const rest = await signInByRest('principal');
    const { data } = (await rest(
      'GET',
      '/left-behind-visits?filters[extra][transport][$eq]=C2&sort=id:desc',
    )) as Listed;
    const pdf = await readPage('principal', `/left-behind-visits/${data[0]?.documentId ?? ''}/pdf`);
    const words = extractText(pdf).replace(/\s/g, '');
    for (const wanted of ['走访人：', '上学方式校车', '不是公文', '第1页，共1页'])
      expect(words).toContain(wanted);
  });
});

describe('a form that was open while the register got a required field', () => {
  it('asks for it when it is sent, with all that was typed', async () => {
    const desk = await signIn(browser, DESKTOP, 'principal');
    await desk.open(`${LIST}/new`);
    await desk.sees('上学方式');
    await desk.picks('visitedOn', '2026-11-20');
    await desk.writes('guardianName', '叔父');
    await desk.taps('一般');
    const added = await admin.asks('POST', '/not-one-less/fields', {
      recordType: TYPE,
      code: 'signer',
      label: '村干部签字人',
      kind: 'text',
      required: true,
    });
    expect(added.status).toBe(201);
    await desk.sends();
    await desk.sees('请填写“村干部签字人”');
    await desk.page.waitForSelector('#field-extra-signer');
    expect(await desk.valueOf('guardianName')).toBe('叔父');
    await desk.writes('extra-signer', '示例干部');
    await desk.sends();
    await desk.sees('已登记');
    await desk.sees('示例干部');
    await desk.leaves();
  });
});
