import type { Browser } from 'puppeteer';
import { freshChild } from './support/fresh-child';
import { makePhoto } from './support/make-photo';
import { signIn, type Person } from './support/person';
import { DESKTOP, openBrowser, PHONE } from './support/screen';
import { readPdf, setClock } from './support/site';

/** The days of a story; each is a school day, and the receipt leads to the deadline by the day-count rule. */
const STORIES = [
  {
    at: 'phone',
    screen: PHONE,
    monday: '2026-11-23',
    runsOut: '11月25日 08:00',
    visits: ['2026-11-25', '2026-11-26', '2026-11-27'],
    deadline: '12月4日',
    back: '2026-12-02',
  },
  {
    at: 'desktop',
    screen: DESKTOP,
    monday: '2026-12-07',
    runsOut: '12月9日 08:00',
    visits: ['2026-12-09', '2026-12-10', '2026-12-11'],
    deadline: '12月18日',
    back: '2026-12-16',
  },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(STORIES)('from an absence to the return, on a $at', (story) => {
  let child: { documentId: string; name: string };
  let casePath = '';
  let photo = '';
  let teacher: Person;
  let principal: Person;
  const [firstVisit, ...laterVisits] = story.visits;

  beforeAll(async () => {
    await setClock(story.monday, '08:10');
    child = await freshChild(story.monday);
    photo = await makePhoto(story.at);
    teacher = await signIn(browser, story.screen, 'teacher');
    principal = await signIn(browser, story.screen, 'principal');
  });
  afterAll(async () => {
    await teacher.leaves();
    await principal.leaves();
  });

  /** Fills a visit up to the evidence, from the open form. */
  const describeVisit = async (on: string): Promise<void> => {
    await teacher.picks('visitedOn', on);
    await teacher.taps('入户');
    await teacher.writes('place', '安富街道示例村3组家中');
    await teacher.writes('content', '到家中谈话，说明义务教育法的规定，商定补课办法。');
  };

  it('lets the class teacher mark the child absent, and says until when the clock runs', async () => {
    await teacher.open('/roll');
    await teacher.sees(child.name);
    await teacher.tapsAt(`input[aria-label="${child.name} 未请假缺勤"]`);
    await teacher.picture(`${story.at}-roll`);
    expect(await teacher.axeFindings()).toEqual([]);
    await teacher.taps('提交点名');
    await teacher.sees('点名已提交');
    await teacher.sees(`${child.name} 缺勤计时开始，到 ${story.runsOut}`);
  });

  it('opens the case by itself when the clock runs out, and shows it to the town at once', async () => {
    await setClock(firstVisit, '08:05');
    const town = await signIn(browser, story.screen, 'town-officer');
    await town.sees(child.name);
    expect(await town.axeFindings()).toEqual([]);
    await town.leaves();
  });

  it('lets the school prepare the 48小时报告单', async () => {
    const clerk = await signIn(browser, story.screen, 'school-clerk');
    await clerk.open(`/cases?name=${encodeURIComponent(child.name)}`);
    await clerk.taps(child.name);
    await clerk.sees('下一步');
    casePath = new URL(clerk.page.url()).pathname;
    await clerk.sees('疑似辍学');
    await clerk.open(`${casePath}/prepare-absence-report`);
    await clerk.writes('contacted', '11月24日电话联系父亲两次未接，下午到家中，家中无人。');
    await clerk.sends();
    await clerk.sees('报告单已生成');
    await clerk.sees('等待本校责任督学核对签字');
    await clerk.leaves();
  });

  it('lets the 责任督学 read it and sign it, and prints it then', async () => {
    const inspector = await signIn(browser, story.screen, 'inspector');
    await inspector.open(casePath);
    await inspector.taps('责任督学同时签字');
    await inspector.sees('家中无人');
    await inspector.tapsAt('input[type=checkbox]');
    await inspector.picture(`${story.at}-cosign`);
    expect(await inspector.axeFindings()).toEqual([]);
    await inspector.taps('同时签字');
    await inspector.taps('确定签字');
    await inspector.sees('打开 PDF');
    await inspector.leaves();
  });

  it('lets the teacher record what was found out', async () => {
    await teacher.open(`${casePath}/verify`);
    await teacher.taps('有学籍，离开学校');
    await teacher.selects('cause', 'STUDY_AVERSION');
    await teacher.selects('whereabouts', 'AT_HOME');
    await teacher.sends();
    await teacher.sees('核实结果已登记');
    await teacher.sees('已核实辍学');
  });

  it('refuses nothing silently: a gap is named at its field', async () => {
    await teacher.open(`${casePath}/record-visit`);
    await teacher.sends();
    await teacher.sees('请选择方式');
    await teacher.sees('请填写劝返经过');
  });

  it('keeps a half-written visit with its photo through a reload', async () => {
    await describeVisit(firstVisit);
    await teacher.photographs('photos', photo);
    await teacher.page.reload({ waitUntil: 'load' });
    await teacher.sees('已恢复上次没提交的内容');
    expect(await teacher.valueOf('place')).toBe('安富街道示例村3组家中');
    await teacher.sees('已上传');
  });

  it('records the first visit with photo and signature', async () => {
    await teacher.taps('拒绝返校');
    await teacher.taps('已签字');
    await teacher.signs('guardianSignatureDrawing');
    await teacher.picture(`${story.at}-visit`);
    expect(await teacher.axeFindings()).toEqual([]);
    await teacher.sends();
    await teacher.sees('劝返已登记');
    await teacher.sees('照片 1 张；签名 1 份');
  });

  it('refuses the notice after one visit and says what is missing', async () => {
    await principal.open(`${casePath}/issue-notice`);
    await principal.sees('还差 2 次');
    await principal.sees('现在不能发出通知书');
    await principal.picture(`${story.at}-gate`);
    expect(await principal.axeFindings()).toEqual([]);
    expect(await principal.page.$('form')).toBeNull();
  });

  it('records two more visits on other days', async () => {
    for (const day of laterVisits) {
      await setClock(day, '16:30');
      await teacher.open(`${casePath}/record-visit`);
      await describeVisit(day);
      await teacher.taps('拒绝返校');
      await teacher.taps('拒签');
      await teacher.writes('refusalWitness', '示范干部（示例村委会）');
      await teacher.sends();
      await teacher.sees('劝返已登记');
    }
  });

  it('issues the notice after three visits: a number, and a PDF', async () => {
    await principal.open(`${casePath}/issue-notice`);
    await principal.sees('劝返 3 / 3 次');
    await principal.sends('确定发出');
    await principal.sees('限复〔2026〕');
    await principal.sees('打开 PDF');
    expect(await principal.page.$$('a[href^="blob:"]')).toHaveLength(2);
    const id = new URL(principal.page.url()).pathname.split('/').at(-1) ?? '';
    const pdf = await readPdf('principal', id);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    if (story.at === 'phone') await principal.picture('phone-notice');
    expect(await principal.axeFindings()).toEqual([]);
  });

  it('records the service, and the deadline runs from the receipt', async () => {
    await teacher.open(`${casePath}/record-service`);
    await teacher.taps('直接送达');
    await teacher.writes('place', '安富街道示例村3组家中');
    await teacher.writes('receiverName', '示范家长');
    await teacher.photographs('photos', photo);
    await teacher.sends('确定');
    await teacher.sees('送达已登记');
    await teacher.sees(`复（入）学期限 ${story.deadline}`);
    await teacher.picture(`${story.at}-case`);
    expect(await teacher.axeFindings()).toEqual([]);
  });

  it('records the return, and the watch begins', async () => {
    await setClock(story.back, '09:00');
    await teacher.open(`${casePath}/record-return`);
    await teacher.taps('插班');
    await teacher.photographs('proof', photo);
    await teacher.sends();
    await teacher.sees('复学已登记');
    await teacher.sees('已复学观察期');
  });

  it('does not let the one who asks close the case', async () => {
    await teacher.open(`${casePath}/propose-closure`);
    await teacher.selects('closureKind', 'END_OUT_OF_PROVINCE');
    await teacher.writes('note', '已随父母到外省就读，学籍证明已核对。');
    await teacher.photographs('proof', photo);
    await teacher.sends();
    await teacher.sees('销号申请已提交');
    await teacher.open(`${casePath}/end-with-proof`);
    await teacher.settle();
    expect(await teacher.page.$('form')).toBeNull();
  });

  it('closes the case by a second person', async () => {
    await principal.open(`${casePath}/end-with-proof`);
    await principal.sends('确定结案');
    await principal.sees('已凭证明结案');
    await principal.sees('外省就读');
  });
});
