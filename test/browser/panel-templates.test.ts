import type { Browser } from 'puppeteer';
import { extractText } from '../../src/documents/text/extract-text';
import { readyCases } from '../support/rows/ready-cases';
import { rowsOf } from '../support/rows/rows';
import { atPanel, type PanelPerson } from './support/panel-person';
import { openBrowser } from './support/screen';
import { accountOf, readPdf, signInByRest, siteDatabase } from './support/site';

const OLD_WORDS = '请您自收到本通知书之日起';
const NEW_WORDS = '望您从收到本通知书当天算起';
const PAGE = '/document-templates/return-notice-school';
const UNSAVED = /有未保存的修改|正在保存/;

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

/** A notice that the principal issues over REST, of a case that is ready for it; its document id. */
async function issueNotice(): Promise<string> {
  const rows = await rowsOf(siteDatabase());
  const [id] = await readyCases(rows, accountOf('principal').schoolCode ?? '', 1);
  await rows.close();
  const principal = await signInByRest('principal');
  const issued = (await principal('POST', `/cases/${id ?? ''}/actions/issue-notice`, {
    rev: 1,
  })) as { data: { document: { documentId: string } } };
  return issued.data.document.documentId;
}

async function wordsOf(role: string, paper: string): Promise<string> {
  const reader = await signInByRest(role);
  for (let tries = 0; tries < 150; tries += 1) {
    const { data } = (await reader('GET', `/official-documents/${paper}`)) as {
      data: { renderState: string };
    };
    if (data.renderState === 'RENDER_READY')
      return extractText(await readPdf(role, paper)).replace(/\s/g, '');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the notice was not printed');
}

/** Puts one text in the place of another in the editor, as search and replace would. */
async function rewrites(from: string, to: string): Promise<void> {
  await admin.page.waitForSelector('.cm-content[contenteditable=true]');
  await admin.page.click('.cm-content');
  await admin.page.keyboard.down('Control');
  await admin.page.keyboard.press('f');
  await admin.page.keyboard.up('Control');
  await admin.page.locator('.cm-search input[name=search]').fill(from);
  await admin.page.locator('.cm-search input[name=replace]').fill(to);
  await admin.page.locator('.cm-search button[name=replaceAll]').click();
  await admin.page.locator('.cm-search button[name=close]').click();
}

const isSaved = async (): Promise<void> => {
  await admin.sees('草稿已保存');
  await admin.page.waitForFunction(
    (pattern: string) => !new RegExp(pattern).test(document.body.innerText),
    {},
    UNSAVED.source,
  );
};

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
    await admin.page.waitForSelector('iframe[title=文书预览]', { timeout: 30_000 });
  });

  it('is told at the line what a template must not hold, and can not publish it', async () => {
    await rewrites('{{absentSince}}', '{{absentSinc}}');
    await admin.sees('没有“absentSinc”这项内容');
    await admin.page.waitForSelector('.cm-lint-marker-error');
    await admin.takesPicture('template-faults');
    const closed = await admin.page.$eval(
      '::-p-xpath(//button[normalize-space(.)="发布第 2 版"])',
      (button) => (button as HTMLButtonElement).disabled,
    );
    expect(closed).toBe(true);
    await rewrites('{{absentSinc}}', '{{absentSince}}');
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
    await isSaved();
  });

  it('writes the new words, keeps them over a reload and sees the two versions compared', async () => {
    await rewrites(OLD_WORDS, NEW_WORDS);
    await isSaved();
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
    const words = await wordsOf('principal', await issueNotice());
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
