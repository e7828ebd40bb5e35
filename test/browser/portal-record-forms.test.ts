import type { Browser } from 'puppeteer';
import { freshChild } from './support/fresh-child';
import { makePhoto } from './support/make-photo';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { accountOf, setClock, signInByRest } from './support/site';

const TODAY = '2026-11-23';

let browser: Browser;
let principal: Person;
let clerk: Person;
let officer: Person;
let childPath = '';

beforeAll(async () => {
  browser = await openBrowser();
  await setClock(TODAY, '08:10');
  childPath = `/students/${(await freshChild(TODAY)).documentId}`;
  principal = await signIn(browser, PHONE, 'principal');
  clerk = await signIn(browser, PHONE, 'school-clerk');
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

const pathOf = (person: Person): string => new URL(person.page.url()).pathname;

/** Chooses the first of the colleagues who are on offer. */
async function choosesHelper(): Promise<void> {
  await principal.open(childPath);
  await principal.taps('结对帮扶');
  await principal.selectsFirst('helperStaffNo');
  await principal.taps('学校教师');
}

describe('a pairing', () => {
  it('is made with a colleague, and stands on the child’s page', async () => {
    await choosesHelper();
    await principal.writes('planText', '每周谈话一次。');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('已结对');
    await principal.taps('登记帮扶');
    await principal.taps('上门或会面');
    await principal.writes('content', '与孩子谈心，约定每天到校。');
    await principal.photographs('photos', await makePhoto('help'));
    await principal.sends();
    await principal.sees('帮扶记录已登记');
  });

  it('shows the photo of the meeting, which opens in full and closes again', async () => {
    await principal.sees('照片、签名和证明（1）');
    const tile = 'main button[aria-label^="放大"] img';
    await principal.page.waitForSelector(tile);
    const source = await principal.page.$eval(tile, (node) => node.src);
    expect(source).toMatch(/^blob:/);
    await isInOrder(principal);
    await principal.tapsAt('main button[aria-label^="放大"]');
    await principal.page.waitForSelector('[role=dialog] img');
    await principal.settle();
    expect(await principal.axeFindings()).toEqual([]);
    await principal.tapsAt('[role=dialog] button[aria-label="关闭"]');
    await principal.page.waitForSelector('[role=dialog]', { hidden: true });
  });

  it('of a second main helper is refused at the field, and kept as an assistant’s', async () => {
    await choosesHelper();
    await principal.writes('planText', '协助补课。');
    await principal.sends();
    await principal.sees('该儿童已有主要帮扶人');
    expect(await principal.valueOf('planText')).toBe('协助补课。');
    await isInOrder(principal);
    await principal.taps('否，协助帮扶');
    await principal.sends();
    await principal.sees('已结对');
  });

  it('ends with its reason, after a question', async () => {
    await principal.taps('解除结对');
    await principal.sends();
    await principal.sees('请填写');
    await principal.writes('endReason', '老师调离本校。');
    await principal.sends('确定解除');
    await principal.sees('结对已解除');
    await principal.sees('老师调离本校');
  });
});

describe('a deferral', () => {
  let path = '';

  it('longer than a year is refused at its end', async () => {
    await clerk.open(childPath);
    await clerk.taps('申请缓学休学');
    await clerk.taps('办理休学');
    await clerk.writes('reason', '骨折术后休养。');
    await clerk.writes('guardianName', '示范家长');
    await clerk.picks('fromDate', '2026-11-24');
    await clerk.picks('toDate', '2027-11-24');
    await clerk.writes('certifier', '示例区人民医院');
    await clerk.photographs('proof', await makePhoto('diagnosis'));
    await isInOrder(clerk);
    await clerk.sends();
    await clerk.page.waitForSelector('#field-toDate[aria-invalid=true]');
    expect(await clerk.valueOf('reason')).toBe('骨折术后休养。');
  });

  it('within a year waits for its decision, with the proof to be seen', async () => {
    await clerk.picks('toDate', '2026-12-31');
    await clerk.sends();
    await clerk.sees('申请已提交，等待审批');
    await clerk.sees('照片、签名和证明（1）');
    path = pathOf(clerk);
  });

  it('is granted by the committee, and can be renewed near its end', async () => {
    await officer.open(path);
    await officer.taps('审批');
    await officer.taps('批准');
    await officer.sends('确定提交');
    await officer.sees('审批已登记');
    await clerk.open(path);
    await clerk.taps('申请续办');
    await clerk.sees('2027年1月1日');
    await clerk.writes('reason', '复查尚未痊愈。');
    await clerk.picks('toDate', '2027-06-30');
    await clerk.writes('certifier', '示例区人民医院');
    await clerk.photographs('proof', await makePhoto('second-diagnosis'));
    await isInOrder(clerk);
    await clerk.sends();
    await clerk.sees('续办申请已提交');
    expect(pathOf(clerk)).not.toBe(path);
    await clerk.sees('待审批');
  });
});

describe('a movement of the roll', () => {
  it('is entered with its proof and waits to be checked', async () => {
    await clerk.open(childPath);
    await clerk.taps('登记学籍异动');
    await clerk.selects('kind', 'TRANSFER_OUT');
    await clerk.sends();
    await clerk.sees('请填写');
    await clerk.writes('otherSchoolName', '外区示例中学');
    await clerk.photographs('proof', await makePhoto('letter-of-transfer'));
    await isInOrder(clerk);
    await clerk.sends();
    await clerk.sees('学籍异动已登记，待核对');
    await clerk.sees('未核对');
    expect(await clerk.text()).not.toContain('可以办理');
  });

  it('is found untrue by another, who says why', async () => {
    await principal.open(pathOf(clerk));
    await principal.sees('照片、签名和证明（1）');
    await principal.taps('核对');
    await principal.taps('经核对不实');
    await principal.sends();
    await principal.sees('请填写');
    await principal.writes('checkNote', '对方学校回函没有接收。');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('核对结果已登记');
    await principal.sees('对方学校回函没有接收');
  });
});

describe('the papers of a school', () => {
  it('a signed letter of responsibility is put on record with the signed page', async () => {
    await principal.open('/records/responsibility-letters');
    await principal.settle();
    await principal.taps('登记目标责任书');
    // The list filters by words that the form offers too.
    await principal.page.waitForSelector('#field-superiorName');
    await principal.taps('学校与教师');
    await principal.writes('superiorName', '示范校长');
    await principal.writes('signerName', '示范班主任');
    await principal.sends();
    await principal.sees('请拍照或选择');
    await principal.photographs('proof', await makePhoto('signed-page'));
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('目标责任书已登记');
    await principal.sees('示范班主任');
    await principal.sees('照片、签名和证明（1）');
  });

  it('the leading group has the principal as its head, and its work plan', async () => {
    await principal.open('/records/leading-groups/new');
    await principal.page.waitForFunction(
      (staffNo) =>
        document.querySelector<HTMLSelectElement>('#field-headStaffNo')?.value === staffNo,
      {},
      (await me()).staffNo,
    );
    await principal.writes('members', accountOf('school-clerk').name);
    await principal.writes('planText', '每周研判一次，逐生落实责任人。');
    await isInOrder(principal);
    await principal.sends();
    await principal.sees('领导小组和工作方案已存档');
    await principal.sees('每周研判一次');
  });
});

async function me(): Promise<{ staffNo: string }> {
  const rest = await signInByRest('principal');
  return ((await rest('GET', '/me')) as { data: { staffNo: string } }).data;
}
