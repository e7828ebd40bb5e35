import type { Browser } from 'puppeteer';
import { freshChild } from './support/fresh-child';
import { makePhoto } from './support/make-photo';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { setClock } from './support/site';

const TODAY = '2026-11-23';

let browser: Browser;
let principal: Person;
let officer: Person;
let childPath = '';
let teachingPath = '';

beforeAll(async () => {
  browser = await openBrowser();
  await setClock(TODAY, '08:10');
  const child = await freshChild(TODAY);
  childPath = `/students/${child.documentId}`;
  principal = await signIn(browser, PHONE, 'principal');
  officer = await signIn(browser, PHONE, 'bureau-officer');
});
afterAll(async () => {
  await browser.close();
});

async function isInOrder(person: Person): Promise<void> {
  expect(await person.axeFindings()).toEqual([]);
  const wide = await person.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
}

/** Where the person stands, without the question. */
const pathOf = (person: Person): string => new URL(person.page.url()).pathname;

describe('what belongs to a child beside its cases', () => {
  it('stands on the child’s page, each with the way to a new one', async () => {
    await principal.open(childPath);
    for (const title of ['一生一策', '结对帮扶', '家访登记', '送教申报', '缓学休学', '学籍异动'])
      await principal.sees(title);
    await isInOrder(principal);
  });

  it('is planned: 劝返、关爱、帮扶', async () => {
    await principal.taps('制定一生一策');
    await principal.writes('persuade', '每周上门一次。');
    await principal.writes('care', '班主任每天电话问候。');
    await principal.sends();
    await principal.sees('请填写帮扶措施');
    await principal.writes('help', '减免伙食费。');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('一生一策已制定');
    await principal.sees('减免伙食费');
    await principal.taps('更新进展');
    await principal.writes('progress', '孩子愿意回校。');
    await principal.sends();
    await principal.sees('一生一策已更新');
    await principal.sees('孩子愿意回校');
  });

  it('is visited at home, with a photo', async () => {
    await principal.open(childPath);
    await principal.settle();
    await principal.taps('登记家访');
    await principal.taps('电话');
    await principal.selects('category', 'LEFT_BEHIND');
    await principal.writes('content', '了解近况，家长支持上学。');
    await principal.photographs('photos', await makePhoto('home-visit'));
    await principal.taps('不在场');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('家访已登记');
    await principal.sees('家长支持上学');
  });
});

describe('home teaching', () => {
  it('is applied for by the school', async () => {
    await principal.open(childPath);
    await principal.taps('申报送教');
    await principal.taps('送教上门');
    await principal.writes('reason', '重度肢体残疾，不能到校。');
    await principal.writes('assessment', '专家委员会评估：宜送教上门。');
    await principal.writes('planText', '每周两学时，语文和生活适应。');
    await principal.writes('teachers', '示范送教');
    await principal.taps('再加一周');
    await principal.page.type('textarea[aria-label="第 2 行的课程内容"]', '认识十以内的数。');
    await principal.picks('fromDate', '2026-11-02');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('等待审批');
    teachingPath = pathOf(principal);
    await principal.sees('宜送教上门');
    await principal.sees('第2周 认识十以内的数。');
    expect(await principal.text()).not.toContain('提交审批');
  });

  it('is granted by the committee, and then its account of lessons stands on the page', async () => {
    await officer.open(teachingPath);
    await officer.taps('审批');
    await officer.sees('送教上门 · 11月2日');
    await officer.taps('批准');
    await officer.writes('decisionOpinion', '同意送教上门。');
    await officer.sends('确定提交');
    await officer.sees('审批已登记');
    await officer.sees('本学年应送');
    await officer.sees('缺送的周');
    await isInOrder(officer);
    await officer.picture('phone-home-teaching');
  });

  it('counts a session as it is recorded', async () => {
    await principal.open(teachingPath);
    await principal.taps('登记送教');
    await principal.picks('taughtOn', '2026-11-20');
    await principal.picks('startTime', '09:00');
    await principal.picks('endTime', '10:20');
    await principal.writes('content', '认识数字，练习穿衣。');
    await principal.photographs('photos', await makePhoto('session'));
    await principal.taps('不在场');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('送教已登记');
    await principal.open(teachingPath);
    await principal.sees('已送2学时');
    await principal.sees('送教记录（1）');
  });
});

describe('the ledgers', () => {
  it('count by town and lead to the schools, the classes and the persons', async () => {
    await officer.open('/ledgers?kind=children&by=town');
    await officer.sees('适龄儿童少年台账');
    await officer.sees('截至');
    await isInOrder(officer);
    await officer.picture('phone-ledger');
    await officer.tapsAt('main ul[aria-label="按镇街"] a');
    await officer.page.waitForSelector('main ul[aria-label="按学校"] a');
    expect(new URL(officer.page.url()).searchParams.get('town')).not.toBe('');
  });

  it('show the dropouts person by person, and a school sees its own alone', async () => {
    await officer.open('/ledgers');
    await officer.sees('辍学、失学学生台账');
    await officer.page.waitForSelector('main ul[aria-label="台账名单"] a');
    await principal.open('/ledgers?kind=children');
    await principal.page.waitForSelector('main ul[aria-label="台账名单"] a');
    expect(await principal.text()).not.toContain('全部学校');
    await isInOrder(principal);
  });
});
