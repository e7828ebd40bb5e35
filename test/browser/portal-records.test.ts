import type { Browser } from 'puppeteer';
import { freshChild } from './support/fresh-child';
import { madeUpNumber } from './support/identity-number';
import { makePhoto } from './support/make-photo';
import { signIn, type Person } from './support/person';
import { DESKTOP, openBrowser, PHONE } from './support/screen';
import { accountOf, setClock, signInByRest } from './support/site';

const TODAY = '2026-11-23';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await setClock(TODAY, '08:10');
});
afterAll(async () => {
  await browser.close();
});

/** The page leaves nothing beyond the screen and nothing that axe calls serious. */
async function isInOrder(person: Person, width: number): Promise<void> {
  expect(await person.axeFindings()).toEqual([]);
  const wide = await person.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(width);
}

describe.each([
  { at: 'phone', screen: PHONE, order: 117, name: '示范新一' },
  { at: 'desktop', screen: DESKTOP, order: 119, name: '示范新二' },
])('the records of a child, on a $at', ({ at, screen, order, name }) => {
  const number = madeUpNumber('2014-05-19', order);
  let clerk: Person;
  let childPath = '';
  beforeAll(async () => {
    clerk = await signIn(browser, screen, 'school-clerk');
  });
  afterAll(async () => {
    await clerk.leaves();
  });

  it('names each gap at its field before anything is sent', async () => {
    await clerk.open('/students');
    await clerk.taps('登记儿童');
    await clerk.sees('从未入学、不在籍的儿童也要登记');
    await clerk.sends();
    await clerk.sees('请填写姓名');
    await clerk.sees('请选择性别');
    await clerk.sees('请选择班级');
    await isInOrder(clerk, screen.width);
  });

  it('takes birth date and gender from the identity number, and keeps the draft through a reload', async () => {
    await clerk.writes('name', name);
    await clerk.writes('idNumber', number);
    expect(await clerk.valueOf('birthDate')).toBe('2014-05-19');
    await clerk.page.reload({ waitUntil: 'load' });
    await clerk.sees('已恢复上次没提交的内容');
    expect(await clerk.valueOf('name')).toBe(name);
    expect(await clerk.valueOf('birthDate')).toBe('2014-05-19');
  });

  it('shows what the server refuses at the field it refuses', async () => {
    await clerk.selectsFirst('schoolClass');
    await clerk.selectsFirst('townCode');
    await clerk.picks('birthDate', '2014-05-20');
    await clerk.sends();
    await clerk.sees('出生日期与身份证号');
    await clerk.picks('birthDate', '2014-05-19');
    await clerk.picture(`${at}-student-form`);
  });

  it('registers the child, with the number masked from then on', async () => {
    await clerk.sends();
    await clerk.sees('儿童已登记');
    childPath = new URL(clerk.page.url()).pathname;
    expect(childPath).toMatch(/^\/students\/[a-z0-9]{24}$/);
    await clerk.sees('509999********');
    expect(await clerk.text()).not.toContain(number);
  });

  it('adds a guardian and changes one field of it', async () => {
    await clerk.taps('添加监护人');
    await clerk.writes('name', '示范家长');
    await clerk.taps('母亲');
    await clerk.writes('phone', '10000000117');
    await isInOrder(clerk, screen.width);
    await clerk.sends();
    await clerk.sees('监护人已添加');
    await clerk.sees('示范家长（母亲）');
    expect(await clerk.text()).not.toContain('10000000117');
    await clerk.tapsAt('a[aria-label="修改监护人 示范家长"]');
    await clerk.writes('workplace', '广东省示例市示例厂');
    await clerk.sends();
    await clerk.sees('监护人资料已修改');
    await clerk.sees('务工地 广东省示例市示例厂');
  });

  it('changes the child and sends only what was changed', async () => {
    const sent: Promise<string | undefined>[] = [];
    clerk.page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.fetchPostData());
    });
    await clerk.taps('修改资料');
    await clerk.sees('不改动的留空');
    expect(await clerk.valueOf('idNumber')).toBe('');
    await clerk.writes('residenceAddress', '示例路9号');
    await clerk.taps('留守儿童');
    await isInOrder(clerk, screen.width);
    await clerk.sends();
    await clerk.sees('资料已修改');
    await clerk.sees('示例路9号');
    clerk.page.removeAllListeners('request');
    const bodies = await Promise.all(sent);
    expect(bodies.map((body) => JSON.parse(body ?? '') as unknown)).toEqual([
      { data: { rev: 1, residenceAddress: '示例路9号', careCategories: ['留守儿童'] } },
    ]);
  });

  it('opens a case by hand, with the reason, once it has been confirmed', async () => {
    await clerk.open(childPath);
    await clerk.taps('立案');
    await clerk.selects('origin', 'NAME_WITHOUT_PERSON');
    await clerk.writes('originReason', '开学两周，名册有名，从未到校，家中无人。');
    await isInOrder(clerk, screen.width);
    await clerk.sends('确定立案');
    await clerk.sees('已立案');
    await clerk.sees('疑似辍学');
    await clerk.sees('立案来源');
    await clerk.sees('家中无人');
  });

  it('says that a child has one open case and no second', async () => {
    await clerk.open(`${childPath}/case`);
    await clerk.selects('origin', 'BY_HAND');
    await clerk.writes('originReason', '再立一次。');
    await clerk.sends('确定立案');
    await clerk.sees('已有未结个案');
  });
});

describe('a child who was never enrolled', () => {
  it('is registered by the town of the household, without class or numbers', async () => {
    const town = await signIn(browser, PHONE, 'town-officer');
    await town.open('/students/new');
    await town.writes('name', '示范未入学');
    await town.taps('女');
    await town.picks('birthDate', '2019-03-08');
    await town.writes('householdAddress', '示例村5组');
    await town.sends();
    await town.sees('儿童已登记');
    await town.sees('未入学');
    await town.leaves();
  });

  it('is not registered by a class teacher, who is told whose work it is', async () => {
    const teacher = await signIn(browser, PHONE, 'teacher');
    await teacher.open('/students');
    await teacher.settle();
    expect(await teacher.text()).not.toContain('登记儿童');
    await teacher.open('/students/new');
    await teacher.sees('这一步由其他岗位办理');
    await teacher.leaves();
  });
});

describe('an absence', () => {
  let teacher: Person;
  beforeAll(async () => {
    teacher = await signIn(browser, PHONE, 'teacher');
  });
  afterAll(async () => {
    await teacher.leaves();
  });

  /** A child of the class whom the morning's roll has marked. */
  const missingChild = async (): Promise<string> => {
    const child = await freshChild(TODAY);
    const rest = await signInByRest('teacher');
    await rest('POST', '/absences', {
      data: { student: child.documentId, firstMissedOn: TODAY, firstSession: 'AM' },
    });
    return child.documentId;
  };

  it('becomes leave by a proof, and its clock stops', async () => {
    await teacher.open(`/students/${await missingChild()}`);
    await teacher.sees('尚未到校');
    await teacher.taps('补登请假');
    await teacher.writes('leaveReason', '感冒发热');
    await teacher.sends();
    await teacher.sees('请拍照或选择请假证明');
    await teacher.photographs('proof', await makePhoto('sick-note'));
    await isInOrder(teacher, PHONE.width);
    await teacher.picture('phone-leave');
    await teacher.sends();
    await teacher.sees('请假已登记，缺勤计时停止');
    await teacher.sees('（感冒发热）');
    expect(await teacher.text()).not.toContain('补登请假');
  });

  it('ends when the child is back, not before it began', async () => {
    await setClock(TODAY, '14:40');
    await teacher.open(`/students/${await missingChild()}`);
    await teacher.taps('登记到校');
    await teacher.picks('endedOn', '2026-11-20');
    await teacher.taps('下午');
    await isInOrder(teacher, PHONE.width);
    await teacher.sends();
    await teacher.sees('到校');
    await teacher.page.waitForSelector('[role=alert]');
    await teacher.picks('endedOn', TODAY);
    await teacher.sends();
    await teacher.sees('已登记到校，缺勤结束');
    await setClock(TODAY, '08:10');
  });
});

describe('the figures of open cases', () => {
  it('stand at the head of the page for a principal, and lead to the lists', async () => {
    const principal = await signIn(browser, PHONE, 'principal');
    await principal.sees('在办个案（');
    await principal.tapsAt('main ul a[href^="/cases?state="]');
    await principal.page.waitForSelector('main h1');
    expect(new URL(principal.page.url()).search).toMatch(/^\?state=CASE_/);
    await principal.leaves();
  });

  it('are not shown to a teacher with one class', async () => {
    expect(accountOf('teacher').className).not.toBeNull();
    const teacher = await signIn(browser, PHONE, 'teacher');
    await teacher.settle();
    expect(await teacher.text()).not.toContain('在办个案（');
    await teacher.leaves();
  });
});
