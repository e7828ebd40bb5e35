import type { Browser } from 'puppeteer';
import { extractText } from '../../src/documents/text/extract-text';
import { giveUpDrafts, schoolOfPrincipal } from './support/inspections';
import { atPanel, type PanelPerson } from './support/panel-person';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { sheetOf } from './support/sheet';
import { readPdf, setClock, signInByRest } from './support/site';
import { isSaved } from './support/template-editor';

const PAGE = '/checklists/rongchang-annex-3';
const ITEM = '是否建立家校联系台账';
const WHY = '没有建立台账的原因';
const PREVIEW = "//*[@aria-label='手机预览']";

let browser: Browser;
let admin: PanelPerson;
let inspector: Person;
let schoolName = '';

const begins = async (): Promise<string> => {
  await inspector.open('/inspections');
  await inspector.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
  await inspector.sees('已填');
  return new URL(inspector.page.url()).pathname;
};

/** Waits until the previewed phone shows these words, or shows them no more. */
async function previewShows(words: string, shown = true): Promise<void> {
  await admin.page.waitForFunction(
    (wanted: string, there: boolean) =>
      document.querySelector<HTMLElement>('[aria-label=手机预览]')?.innerText.includes(wanted) ===
      there,
    {},
    words,
    shown,
  );
}

/** Waits until the button that publishes is open, or closed. */
async function publishIs(state: 'open' | 'closed'): Promise<void> {
  await admin.page.waitForSelector(
    `::-p-xpath(//button[normalize-space(.)="发布第 2 版"][${state === 'open' ? 'not(@disabled)' : '@disabled'}])`,
  );
}

beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-24', '09:00');
  schoolName = await schoolOfPrincipal();
  await giveUpDrafts();
  admin = await atPanel(browser);
  await admin.signsIn('panel-admin');
  await admin.sees('未办结个案');
  inspector = await signIn(browser, PHONE, 'inspector');
});
afterAll(async () => {
  await giveUpDrafts();
  await admin.leaves();
  await inspector.leaves();
  await browser.close();
});

describe('an administrator changes the checklist, without code', () => {
  let running = '';

  beforeAll(async () => {
    running = await begins();
  });

  it('finds every checklist with the version in use', async () => {
    await admin.presses('督查清单');
    await admin.sees('新建清单');
    await admin.sees('第 1 版');
  });

  it('opens a draft with the items of the source, and the phone beside them', async () => {
    await admin.opens(PAGE);
    await admin.presses('新建版本');
    await admin.sees('第 2 版（草稿）');
    await admin.sees('15．');
    await previewShows('是否建立失学学生台账');
  });

  it('is told at the item what is missing, and can not publish before', async () => {
    await admin.presses('在第 1 组添加要点');
    await admin.sees('请填写名称。');
    await publishIs('closed');
    await admin.writes('督查要点', ITEM);
    await admin.writes('填写说明', '看原件，抽查三户。');
    await admin.writes('分值', '5');
    await admin.seesNoMore('请填写名称。');
    await isSaved(admin);
    await publishIs('open');
  });

  it('asks for the reason only where the ledger is missing, and tries it on the phone', async () => {
    await admin.presses('在第 1 组添加要点');
    await admin.writes('督查要点', WHY);
    await admin.chooses('填写方式', '多行文字');
    await admin.chooses('不填条件', `看“${ITEM}”`);
    await admin.choosesAt('条件', '答案是');
    await admin.choosesAt('答案', '是');
    await isSaved(admin);
    await previewShows(WHY);
    await admin.clicks(`${PREVIEW}//*[@aria-label='${ITEM}']//label[normalize-space(.)='是']`);
    await previewShows(WHY, false);
    await admin.clicks(`${PREVIEW}//*[@aria-label='${ITEM}']//label[normalize-space(.)='否']`);
    await previewShows(WHY);
    await admin.takesPicture('checklists');
  });

  it('moves an item up and takes a removal back', async () => {
    const orderOf = (words: string): Promise<string> =>
      admin.page.$eval(
        `::-p-xpath(//button[@aria-expanded][contains(normalize-space(.),'${words}')])`,
        (button) => (button as HTMLElement).innerText,
      );
    const before = Number.parseInt(await orderOf(ITEM), 10);
    await admin.clicks(
      `//button[.//*[text()='上移第 ${before} 项'] or @aria-label='上移第 ${before} 项']`,
    );
    await admin.page.waitForSelector(
      `::-p-xpath(//button[@aria-expanded][contains(normalize-space(.),'${ITEM}')][starts-with(normalize-space(.),'${String(before - 1)}')])`,
    );
    await admin.clicks(`//button[.//*[text()='删除第 1 项'] or @aria-label='删除第 1 项']`);
    await admin.sees('已删除第 1 项');
    await admin.presses('撤销删除');
    await admin.sees('17．');
    await isSaved(admin);
  });

  it('sees both versions compared, and keeps the draft over a reload', async () => {
    await admin.page.reload({ waitUntil: 'load' });
    await admin.sees('第 2 版（草稿）');
    await admin.presses('比较版本');
    await admin.sees('新增');
    await admin.takesPicture('checklist-compare');
    const compared = await admin.page.$eval(
      '[role=dialog]',
      (box) => (box as HTMLElement).innerText,
    );
    expect(compared).toContain(ITEM);
    expect(compared).toContain(WHY);
    await admin.presses('关闭', admin.inDialog);
  });

  it('publishes after having read that running inspections stay with version 1', async () => {
    await admin.presses('发布第 2 版');
    await admin.sees('发布后开始的督查使用第 2 版。1 份进行中的督查仍用第 1 版。');
    await admin.writes('修改说明', '按家校共育要求增加台账检查', admin.inDialog);
    await admin.takesPicture('checklist-publish');
    await admin.presses('确定发布', admin.inDialog);
    await admin.sees('第 2 版（使用中）');
    await admin.sees('1 份进行中的督查');
  });

  it('leaves the running inspection with the items it began with', async () => {
    await inspector.open(running);
    await inspector.sees('0/15 已填');
    expect(await sheetOf(inspector).items()).toHaveLength(15);
    await giveUpDrafts();
  });

  it('gives the new items to the next inspection, and prints them', async () => {
    const next = await begins();
    await inspector.sees('0/17 已填');
    const sheet = sheetOf(inspector);
    for (const code of await sheet.items()) {
      const answer = `#item-${code} label[data-code=YES] input`;
      if (await inspector.page.$(answer)) await inspector.tapsAt(answer);
    }
    await inspector.sees('16/16 已填');
    await inspector.taps('提交督查表');
    await inspector.signs('principalSignature');
    await inspector.signs('inspectorSignature');
    await inspector.taps('提交督查表');
    await inspector.taps('确定提交');
    await inspector.sees('打开 PDF');
    const rest = await signInByRest('inspector');
    const { data } = (await rest('GET', `/inspections/${next.split('/').at(-1) ?? ''}`)) as {
      data: { sheetDocumentId: string; checklistVersion: number };
    };
    expect(data.checklistVersion).toBe(2);
    const words = extractText(await readPdf('inspector', data.sheetDocumentId));
    expect(words.replace(/\s/g, '')).toContain(ITEM);
  });

  it('goes back to the first version, under a number of its own', async () => {
    await admin.presses('退回到第 1 版');
    await admin.sees('以后开始的督查使用它');
    await admin.writes('修改说明', '先不查台账', admin.inDialog);
    await admin.presses('确定退回', admin.inDialog);
    await admin.sees('第 3 版（使用中）');
    await begins();
    await inspector.sees('0/15 已填');
  });
});
