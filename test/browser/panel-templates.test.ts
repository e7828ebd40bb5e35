import type { Browser } from 'puppeteer';
import { retiresField } from './support/fields';
import { makePhoto } from './support/make-photo';
import { issueNotice, readyCase, wordsOf } from './support/notices';
import { atPanel, type PanelPerson } from './support/panel-person';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { moveClock, readPdf, signInByRest } from './support/site';
import { isSaved, rewrites } from './support/template-editor';

const OLD_WORDS = '请您自收到本通知书之日起';
const NEW_WORDS = '望您从收到本通知书当天算起';
const PAGE = '/document-templates/return-notice-school';

type Listed = { data: { documentId: string }[] };

let browser: Browser;
let admin: PanelPerson;

beforeAll(async () => {
  browser = await openBrowser();
  admin = await atPanel(browser);
  await admin.signsIn('panel-admin');
  await admin.sees('未办结个案');
});
afterAll(async () => {
  await admin.leaves();
  await browser.close();
});

describe('an administrator changes the words of the notice, without code', () => {
  let oldPaper: Buffer;
  let oldId: string;

  beforeAll(async () => {
    const district = await signInByRest('district-admin');
    const { data } = (await district(
      'GET',
      '/official-documents?filters[kind][$eq]=RETURN_NOTICE&filters[state][$eq]=DOC_ISSUED',
    )) as Listed;
    oldId = data[0]?.documentId ?? '';
    expect(await wordsOf('district-admin', oldId)).toContain(OLD_WORDS);
    oldPaper = await readPdf('district-admin', oldId);
  });

  it('finds every official paper with the version in use', async () => {
    await admin.presses('文书模板');
    await admin.sees('义务教育阶段限期复（入）学通知书');
    await admin.sees('48小时报告单');
    await admin.sees('第 1 版');
    await admin.takesPicture('templates');
  });

  it('opens a draft with the fields by their Chinese names and a preview', async () => {
    await admin.opens(PAGE);
    await admin.presses('新建版本');
    await admin.sees('第 2 版（草稿）');
    await admin.sees('历次劝返日期（连写）');
    await admin.sees('草稿已保存');
    await admin.page.waitForSelector('iframe[title=文书预览]');
  });

  it('is told at the line what a template must not hold, and can not publish it', async () => {
    await rewrites(admin, '{{absentSince}}', '{{absentSinc}}');
    await admin.sees('没有“absentSinc”这项内容');
    await admin.page.waitForSelector('.cm-lint-marker-error');
    await admin.takesPicture('template-faults');
    await admin.page.waitForSelector(
      '::-p-xpath(//button[normalize-space(.)="发布第 2 版"][@disabled])',
    );
    await rewrites(admin, '{{absentSinc}}', '{{absentSince}}');
    await admin.seesNoMore('没有“absentSinc”这项内容');
  });

  it('inserts a field at the cursor by its name', async () => {
    await admin.page.click('.cm-content');
    await admin.presses('学生性别');
    await admin.page.waitForSelector(
      "::-p-xpath(//*[contains(@class,'cm-line')][contains(.,'{{fill student.gender}}')])",
    );
    await admin.page.keyboard.down('Control');
    await admin.page.keyboard.press('z');
    await admin.page.keyboard.up('Control');
    await isSaved(admin);
  });

  it('writes the new words, keeps them over a reload and sees the two versions compared', async () => {
    await rewrites(admin, OLD_WORDS, NEW_WORDS);
    await isSaved(admin);
    await admin.page.reload({ waitUntil: 'load' });
    await admin.sees('第 2 版（草稿）');
    await admin.presses('比较版本');
    await admin.sees(NEW_WORDS);
    await admin.takesPicture('template-compare');
    await admin.presses('关闭', admin.inDialog);
  });

  it('publishes after having read what stays as it is, and says why', async () => {
    await admin.presses('发布第 2 版');
    await admin.sees('发布后新制发的文书使用第 2 版');
    await admin.sees('份仍用第 1 版');
    await admin.presses('确定发布', admin.inDialog);
    await admin.sees('请写明修改了什么');
    await admin.writes('修改说明', '按教委意见改语气', admin.inDialog);
    await admin.takesPicture('template-publish');
    await admin.presses('确定发布', admin.inDialog);
    await admin.sees('第 2 版已发布');
    await admin.sees('第 2 版（使用中）');
    await admin.takesPicture('template');
  });

  it('finds the new words on the next notice, and an issued one byte for byte as it was', async () => {
    const words = await wordsOf('principal', await issueNotice(await readyCase()));
    expect(words).toContain(NEW_WORDS);
    expect(words).not.toContain(OLD_WORDS);
    expect((await readPdf('district-admin', oldId)).equals(oldPaper)).toBe(true);
  });

  it('goes back to the first version, under a number of its own', async () => {
    await admin.presses('退回到第 1 版');
    await admin.writes('修改说明', '恢复原文', admin.inDialog);
    await admin.presses('确定退回', admin.inDialog);
    await admin.sees('第 3 版（使用中）');
  });
});

describe('fields of the district’s own', () => {
  const VISITS = '/content-manager/collection-types/api::persuasion-visit.persuasion-visit';
  let caseId: string;
  let principal: Person;
  let visit: string;

  const adds = async (type: string, label: string, code: string, choices?: string) => {
    await admin.opens(`/district-fields?type=${type}`);
    await admin.presses('增加字段');
    await admin.writes('名称', label, admin.inDialog);
    if (choices !== undefined) {
      await admin.chooses('填写方式', '单选', admin.inDialog);
      await admin.writes('选项', choices, admin.inDialog);
    }
    await admin.clicks(`${admin.inDialog}//label[contains(.,'在列表中显示')]`);
    await admin.writes('代码', code, admin.inDialog);
    await admin.presses('保存字段', admin.inDialog);
    await admin.sees('填报时的样子');
  };
  beforeAll(async () => {
    await moveClock('2026-11-24', '09:00');
    caseId = await readyCase();
    principal = await signIn(browser, PHONE, 'principal');
  });
  afterAll(async () => {
    await principal.leaves();
  });

  it('are added to the visit and to the child', async () => {
    await adds('student', '监护人微信号', 'guardianWechat');
    await adds('persuasion-visit', '家访方式', 'visitWay', '入户走访\n视频家访');
    await admin.takesPicture('fields');
  });

  it('are filled in on the phone with the visit', async () => {
    await principal.open(`/cases/${caseId}/record-visit`);
    await principal.sees('家访方式');
    await principal.picks('visitedOn', '2026-11-23');
    await principal.taps('入户');
    await principal.writes('place', '家中');
    await principal.writes('content', '说明义务教育法的规定，商定返校办法。');
    await principal.taps('拒绝返校');
    await principal.taps('拒签');
    await principal.writes('refusalWitness', '示范干部（示例村委会）');
    await principal.photographs('photos', await makePhoto('own-field'));
    await principal.taps('视频家访');
    await principal.sends();
    await principal.sees('劝返已登记');
    await principal.sees('视频家访');
  });

  it('stand in REST under `extra`, and are checked there too', async () => {
    const rest = await signInByRest('principal');
    const { data } = (await rest(
      'GET',
      `/persuasion-visits?filters[caseDocumentId][$eq]=${caseId}&sort=seq:desc`,
    )) as { data: { documentId: string; extra: Record<string, unknown> }[] };
    visit = data[0]?.documentId ?? '';
    expect(data[0]?.extra).toEqual({ visitWay: 'C2' });
    const { data: found } = (await rest('GET', `/cases/${caseId}`)) as {
      data: { childNo: string };
    };
    const children = (await rest('GET', `/students?filters[childNo][$eq]=${found.childNo}`)) as {
      data: { documentId: string; rev: number }[];
    };
    const { documentId, rev } = children.data[0] ?? { documentId: '', rev: 0 };
    const wrong = { data: { rev, extra: { guardianWechat: 'x'.repeat(300) } } };
    await expect(rest('PUT', `/students/${documentId}`, wrong)).rejects.toThrow(/400/);
    await rest('PUT', `/students/${documentId}`, {
      data: { rev, extra: { guardianWechat: 'wx-example' } },
    });
  });

  it('are a column of the panel’s list and a line of the record’s page', async () => {
    await admin.opens(`${VISITS}?page=1&pageSize=20&sort=visitedOn:DESC`);
    await admin.sees('家访方式');
    await admin.sees('视频家访');
    await admin.takesPicture('field-column');
    await admin.opens(`${VISITS}/${visit}`);
    await admin.sees('家访方式');
    await admin.sees('视频家访');
  });

  it('are offered to the template, and printed on the next notice', async () => {
    await admin.opens(PAGE);
    await admin.presses('新建版本');
    await admin.sees('最近一次劝返：家访方式');
    await admin.sees('学生：监护人微信号');
    await admin.page.waitForSelector('iframe[title=文书预览]');
    const own = '家访方式：{{extra.visit.visitWay}}；微信：{{extra.student.guardianWechat}}。';
    await rewrites(admin, OLD_WORDS, `${own}${OLD_WORDS}`);
    await isSaved(admin);
    await admin.presses('发布第 4 版');
    await admin.writes('修改说明', '印出家访方式', admin.inDialog);
    await admin.presses('确定发布', admin.inDialog);
    await admin.sees('第 4 版（使用中）');
    const words = await wordsOf('principal', await issueNotice(caseId));
    expect(words).toContain('家访方式：视频家访；微信：wx-example。');
  });

  it('are hidden once retired, with their values kept', async () => {
    await admin.presses('退回到第 1 版');
    await admin.writes('修改说明', '恢复原文', admin.inDialog);
    await admin.presses('确定退回', admin.inDialog);
    await admin.sees('第 5 版（使用中）');
    await retiresField(admin, 'persuasion-visit');
    await admin.opens(`${VISITS}/${visit}`);
    await admin.sees('劝返内容');
    expect(await admin.text()).not.toContain('家访方式');
    const stored = await admin.asks('GET', `${VISITS}/${visit}`);
    expect(stored.body).toMatchObject({ data: { extra: { visitWay: 'C2' } } });
    await retiresField(admin, 'student');
  });
});
