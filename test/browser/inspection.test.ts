import type { Browser } from 'puppeteer';
import { extractText } from '../../src/documents/text/extract-text';
import { giveUpDrafts, schoolOfPrincipal } from './support/inspections';
import { makePhoto } from './support/make-photo';
import { personAt, signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { FAILED, sheetOf } from './support/sheet';
import { accountOf, readPdf, setClock, signInByRest } from './support/site';

const RECORD = '查阅台账原件，登记失学学生两人，缺一人。';

let browser: Browser;
let photo = '';
let schoolName = '';
beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-24', '09:00');
  photo = await makePhoto('inspection');
  schoolName = await schoolOfPrincipal();
  await giveUpDrafts();
});
afterAll(async () => {
  // At this hour of the clock: an earlier one would find them dated in the future.
  await giveUpDrafts();
  await browser.close();
});

describe('an inspection on a phone, from the school to the settled finding', () => {
  let inspector: Person;
  let sheet: ReturnType<typeof sheetOf>;
  let path = '';
  let findingPath = '';

  const comesBack = async (): Promise<void> => {
    const page = await inspector.page.browserContext().newPage();
    await inspector.page.close();
    await page.setViewport(PHONE);
    inspector = personAt(page);
    sheet = sheetOf(inspector);
  };

  beforeAll(async () => {
    inspector = await signIn(browser, PHONE, 'inspector');
    sheet = sheetOf(inspector);
  });
  afterAll(async () => {
    await inspector.leaves();
  });

  it('begins at one of the schools in the inspector’s care', async () => {
    await inspector.open('/inspections');
    await inspector.sees(schoolName);
    expect(await inspector.axeFindings()).toEqual([]);
    await inspector.picture('phone-inspections');
    await inspector.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
    await inspector.sees('0/15 已填');
    await inspector.sees('是否有疑似辍学学生花名册');
    path = new URL(inspector.page.url()).pathname;
  });

  it('keeps every answer at the server while the inspector writes', async () => {
    await sheet.answers('truthfulSurvey', 'YES');
    await sheet.answers(FAILED, 'NO');
    await sheet.records(FAILED, RECORD);
    await inspector.sees('2/15 已填');
    await inspector.sees('已保存到服务器');
    expect(await inspector.axeFindings()).toEqual([]);
    await inspector.picture('phone-inspection');
  });

  it('comes back after a reload as it was left', async () => {
    await inspector.page.reload({ waitUntil: 'load' });
    await inspector.sees('2/15 已填');
    expect(await sheet.recordOf(FAILED)).toBe(RECORD);
  });

  it('takes answers and photos without network, and says where they are', async () => {
    await inspector.page.setOfflineMode(true);
    await sheet.answers('suspectedRoster', 'YES');
    await sheet.records('suspectedRoster', '花名册在册三人，山上没有信号。');
    await sheet.photographs('suspectedRoster', photo);
    await inspector.sees('3/15 已填');
    await inspector.page.waitForSelector('#item-suspectedRoster figure img');
    await inspector.page.waitForFunction(() =>
      document.querySelector('main [role=status]')?.textContent.includes('联网后上传'),
    );
    await inspector.picture('phone-inspection-offline');
  });

  it('loses nothing when the page is closed there, and brings all of it up later', async () => {
    await comesBack();
    const mend = await sheet.breaksTheLine();
    await inspector.open('/inspections');
    await inspector.sees('未同步（1）');
    await inspector.sees(schoolName);
    await inspector.picture('phone-inspection-unsynced');
    expect(await inspector.axeFindings()).toEqual([]);
    await mend();
    await inspector.taps('立即上传');
    await inspector.page.waitForFunction(() => !document.body.innerText.includes('未同步'));
    await inspector.open(path);
    await inspector.sees('3/15 已填');
    expect(await sheet.recordOf('suspectedRoster')).toContain('山上没有信号');
    await inspector.page.waitForSelector('#item-suspectedRoster figure img');
    expect(
      await inspector.page.$eval('#item-suspectedRoster figcaption', (node) => node.innerText),
    ).toBe('已上传');
  });

  it('leads to the next unanswered item, and refuses to hand in a sheet with gaps', async () => {
    await inspector.taps('下一项未填');
    expect(
      await inspector.page.evaluate(() => document.activeElement?.closest('article')?.id),
    ).toBe('item-workPlan');
    await inspector.taps('提交督查表');
    await inspector.page.waitForSelector('#item-workPlan[data-wrong]');
  });

  it('is handed in with both signatures drawn on the screen, after what another device added was seen', async () => {
    for (const code of await sheet.items()) {
      if (!(await sheet.isAnswered(code))) await sheet.answers(code, 'YES');
    }
    await inspector.sees('15/15 已填');
    await inspector.taps('提交督查表');
    await inspector.sees('请在框内签名');
    await inspector.signs('principalSignature');
    await inspector.signs('inspectorSignature');
    await inspector.picture('phone-inspection-signatures');
    expect(await inspector.axeFindings()).toEqual([]);
    const elsewhere = await signInByRest('inspector');
    const kept = `/inspections/${path.split('/').at(-1) ?? ''}`;
    const { data } = (await elsewhere('GET', kept)) as { data: { rev: number } };
    await elsewhere('PUT', kept, { data: { rev: data.rev, companions: '另一台设备补的人' } });
    const handsIn = async (): Promise<void> => {
      await inspector.taps('提交督查表');
      await inspector.sees('有 1 项不符合');
      await inspector.taps('确定提交');
    };
    await handsIn();
    await inspector.sees('这份督查表在别处改过');
    expect(await inspector.valueOf('companions')).toBe('另一台设备补的人');
    await handsIn();
    await inspector.sees('发现的问题（1）');
    expect(await inspector.axeFindings()).toEqual([]);
  });

  it('comes out as a paper that holds what was recorded', async () => {
    await inspector.sees('打开 PDF');
    await inspector.picture('phone-inspection-submitted');
    const rest = await signInByRest('inspector');
    const id = path.split('/').at(-1) ?? '';
    const answer = (await rest('GET', `/inspections/${id}`)) as {
      data: { sheetDocumentId: string; state: string };
    };
    expect(answer.data.state).toBe('SUBMITTED');
    const text = extractText(await readPdf('inspector', answer.data.sheetDocumentId));
    expect(text.replace(/\s/g, '')).toContain(RECORD);
  });

  it('cannot be changed any more, only corrected with a reason', async () => {
    expect(await inspector.page.$('#item-workPlan')).toBeNull();
    await inspector.taps('更正这份督查表');
    await inspector.taps('开始更正');
    await inspector.sees('请填写更正理由');
    await inspector.page.type('#field-reason', '台账第二页漏看，补充记录。');
    await inspector.taps('开始更正');
    await inspector.sees('更正理由：台账第二页漏看');
    await inspector.sees('15/15 已填');
    expect(await sheet.recordOf(FAILED)).toBe(RECORD);
    await inspector.taps('作废这份草稿');
    await inspector.taps('确定作废');
    await inspector.sees('我的学校');
  });

  it('gives the finding to the school, which answers it with a photo', async () => {
    const principal = await signIn(browser, PHONE, 'principal');
    const rest = await signInByRest('principal');
    const inspectionId = path.split('/').at(-1) ?? '';
    const found = (await rest(
      'GET',
      `/findings?filters[inspectionDocumentId][$eq]=${inspectionId}`,
    )) as { data: { documentId: string }[] };
    findingPath = `/findings/${found.data[0]?.documentId ?? ''}`;
    await principal.open('/findings');
    await principal.tapsAt(`main a[href="${findingPath}"]`);
    await principal.sees('是否建立失学学生台账');
    await principal.sees('还剩');
    expect(await principal.axeFindings()).toEqual([]);
    await principal.taps('报告整改');
    await principal.writes('note', '已补登第三人，台账由教导处专人管理。');
    await principal.photographs('proof', photo);
    expect(await principal.axeFindings()).toEqual([]);
    await principal.sends();
    await principal.sees('整改情况已报告');
    await principal.sees('待复核');
    expect(await principal.text()).not.toContain('复核通过\n退回整改');
    await principal.leaves();
  });

  it('lets the inspector send it back with a reason', async () => {
    await inspector.open(findingPath);
    await inspector.taps('退回整改');
    await inspector.sends();
    await inspector.sees('请填写退回理由');
    await inspector.writes('note', '照片看不清台账内容，请重拍。');
    await inspector.sends();
    await inspector.sees('已退回学校继续整改');
  });

  it('turns overdue when the day has passed', async () => {
    await setClock('2026-12-14', '09:00');
    const principal = await signIn(browser, PHONE, 'principal');
    await principal.open('/findings?state=OVERDUE');
    await principal.sees('已超期');
    await principal.sees('退回 1 次');
    await principal.picture('phone-findings');
    await principal.open(`${findingPath}/rectify`);
    await principal.writes('note', '已重拍，三人登记齐全。');
    await principal.photographs('proof', photo);
    await principal.sends();
    await principal.sees('整改情况已报告');
    await principal.leaves();
  });

  it('is settled by the recheck, with every step kept', async () => {
    await inspector.open(findingPath);
    await inspector.taps('复核通过');
    await inspector.sends('确定通过');
    await inspector.sees('复核通过，问题已销号');
    for (const step of ['督查发现', '报告整改', '复核退回', '复核通过']) {
      await inspector.sees(step);
    }
    await inspector.picture('phone-finding');
    expect(await inspector.axeFindings()).toEqual([]);
  });
});

describe('a sheet that is open in two windows', () => {
  it('asks which of two records to keep, and keeps everything else by itself', async () => {
    const one = await signIn(browser, PHONE, 'inspector');
    await one.open('/inspections');
    await one.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
    await one.sees('已填');
    const path = new URL(one.page.url()).pathname;
    const two = await signIn(browser, PHONE, 'inspector');
    await two.open(path);
    await two.sees('已填');
    await sheetOf(two).records('workPlan', '方案已印发。');
    await sheetOf(two).answers('returnPlans', 'YES');
    await two.sees('已保存到服务器');
    await sheetOf(one).records('workPlan', '方案没有盖章。');
    await sheetOf(one).answers('regularReports', 'NO');
    await one.sees('1 项在别处也改过');
    await one.sees('方案已印发。');
    expect(await sheetOf(one).isAnswered('returnPlans')).toBe(true);
    await one.taps('去选择');
    await one.picture('phone-inspection-conflict');
    expect(await one.axeFindings()).toEqual([]);
    await one.taps('用本机的');
    await one.sees('已保存到服务器');
    await two.page.reload({ waitUntil: 'load' });
    await two.sees('2/15 已填');
    expect(await sheetOf(two).recordOf('workPlan')).toBe('方案没有盖章。');
    await one.leaves();
    await two.leaves();
  });
});

describe('a school that is not the inspector’s', () => {
  it('is not offered, and its sheets are not found', async () => {
    const { schoolCode } = accountOf('principal');
    const officer = await signInByRest('district-admin');
    const all = (await officer('GET', '/schools?pagination[pageSize]=100')) as {
      data: { name: string; code: string }[];
    };
    const inspector = await signIn(browser, PHONE, 'inspector');
    await inspector.open('/inspections');
    await inspector.sees(schoolName);
    const offered = await inspector.page.$$eval('button[aria-label^="开始督查"]', (nodes) =>
      nodes.map((node) => node.getAttribute('aria-label')?.slice('开始督查 '.length)),
    );
    expect(offered.length).toBeLessThan(all.data.length);
    expect(all.data.find((school) => school.code === schoolCode)?.name).toBe(schoolName);
    await inspector.open('/inspections/aaaaaaaaaaaaaaaaaaaaaaaa');
    await inspector.sees('没有找到');
    await inspector.leaves();
  });
});
