import type { Browser } from 'puppeteer';
import { freshChild } from './support/fresh-child';
import { makePhoto } from './support/make-photo';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { moveClock, setClock, signInByRest } from './support/site';

const OPENED = '2026-11-23';
const RETURNED = '2026-11-24';
/** 30, 60, 90 and 120 days after the return. */
const CHECKS = ['2026-12-24', '2027-01-23', '2027-02-22', '2027-03-24'];
const DAY_BEFORE_THE_END = '2027-03-23';

let browser: Browser;
let teacher: Person;
let casePath = '';
let photo = '';

/** A case of a child who is known to have dropped out. */
async function verifiedCase(): Promise<string> {
  const child = await freshChild(OPENED);
  const rest = await signInByRest('teacher');
  const opened = (await rest('POST', '/cases', {
    data: { student: child.documentId, origin: 'NAME_WITHOUT_PERSON', originReason: '从未到校' },
  })) as { data: { documentId: string; rev: number } };
  const { documentId, rev } = opened.data;
  await rest('POST', `/cases/${documentId}/actions/verify`, {
    rev,
    kind: 'DROPOUT',
    cause: 'STUDY_AVERSION',
    whereabouts: 'AT_HOME',
  });
  return `/cases/${documentId}`;
}

beforeAll(async () => {
  browser = await openBrowser();
  await setClock(OPENED, '08:10');
  photo = await makePhoto('watch');
  casePath = await verifiedCase();
  await moveClock(RETURNED, '10:00');
  teacher = await signIn(browser, PHONE, 'teacher');
});
afterAll(async () => {
  await moveClock(OPENED, '08:10');
  await browser.close();
});

describe('from the return to 销号', () => {
  it('begins the watch with the return', async () => {
    await teacher.open(`${casePath}/record-return`);
    await teacher.taps('插班');
    await teacher.photographs('proof', photo);
    await teacher.sends();
    await teacher.sees('复学已登记，进入观察期');
    await teacher.sees('下次回查 12月24日');
  });

  it('asks whether the child was there', async () => {
    await moveClock(CHECKS[0] ?? '', '09:00');
    await teacher.open(`${casePath}/record-check`);
    await teacher.writes('note', '到教室查看，向科任教师了解。');
    await teacher.sends();
    await teacher.sees('请选择学生是否在校');
    await teacher.page.reload({ waitUntil: 'load' });
    await teacher.sees('已恢复上次没提交的内容');
  });

  it.each(CHECKS.map((day, index) => ({ day, next: CHECKS[index + 1] })))(
    'records the check of $day and names the next',
    async ({ day, next }) => {
      await moveClock(day, '09:00');
      await teacher.open(`${casePath}/record-check`);
      await teacher.picks('checkedOn', day);
      if (day !== CHECKS[0]) await teacher.writes('note', '在教室上课，作业按时完成。');
      await teacher.taps('在校');
      await teacher.photographs('proof', photo);
      expect(await teacher.axeFindings()).toEqual([]);
      await teacher.sends();
      await teacher.sees('回查已登记');
      if (next) {
        const [, month, date] = next.split('-').map(Number);
        await teacher.sees(`${String(month)}月${String(date)}日`);
      }
    },
  );

  it('shows a line for each school day, and all of them on a tap', async () => {
    await teacher.open(casePath);
    await teacher.sees('日报告（');
    await teacher.sees('显示全部');
    const lines = () => teacher.page.$$eval('tbody tr', (rows) => rows.length);
    expect(await lines()).toBe(10);
    await teacher.taps('显示全部');
    await teacher.sees('只看最近十个上课日');
    expect(await lines()).toBeGreaterThan(50);
    expect(await teacher.axeFindings()).toEqual([]);
  });

  it('is not asked for before the last day of the watch', async () => {
    await moveClock(DAY_BEFORE_THE_END, '09:00');
    await teacher.open(`${casePath}/propose-closure`);
    await teacher.writes('note', '四次回查均在校。');
    await teacher.sends();
    await teacher.sees('期满后再销号');
  });

  it('is asked for by one person', async () => {
    await moveClock(CHECKS[3] ?? '', '10:00');
    await teacher.open(`${casePath}/propose-closure`);
    await teacher.sees('已恢复上次没提交的内容');
    await teacher.sends();
    await teacher.sees('销号申请已提交，等待第二人审核');
    await teacher.open(`${casePath}/close`);
    await teacher.settle();
    expect(await teacher.page.$('form')).toBeNull();
  });

  it('is approved by a second person, and the case leaves the ledger', async () => {
    const officer = await signIn(browser, PHONE, 'zone-head');
    await officer.open(`${casePath}/close`);
    await officer.writes('note', '核对四次回查记录，同意。');
    await officer.sends('确定');
    await officer.sees('已销号');
    expect(await officer.axeFindings()).toEqual([]);
    await officer.picture('phone-closed');
    await officer.leaves();
  });
});
