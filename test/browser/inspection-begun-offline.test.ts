import type { Browser } from 'puppeteer';
import { giveUpDrafts, schoolOfPrincipal } from './support/inspections';
import { answersAreKept } from './support/kept-answers';
import { makePhoto } from './support/make-photo';
import { openOwnChecklist } from './support/own-checklist';
import { personAt, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { sheetOf } from './support/sheet';
import { accountOf, setClock, signInByRest } from './support/site';
import { openVillageLine } from './support/village-line';

const TODAY = '2026-11-24';
const RECORD = '台账缺两人，村里没有信号。';

let browser: Browser;
let line: Awaited<ReturnType<typeof openVillageLine>>;
let own: Awaited<ReturnType<typeof openOwnChecklist>>;
let photo = '';
let schoolName = '';

beforeAll(async () => {
  browser = await openBrowser();
  line = await openVillageLine();
  await setClock(TODAY, '09:00');
  await giveUpDrafts();
  schoolName = await schoolOfPrincipal();
  photo = await makePhoto('begun-offline');
  own = await openOwnChecklist('begun-offline');
  await own.publish(1, '2026-09-01', ['ledger', 'plan', 'gone']);
});
afterAll(async () => {
  await giveUpDrafts();
  await own.close();
  await line.cut();
  await browser.close();
});

/** The page is closed, and the portal started anew. */
async function anew(person: Person): Promise<Person> {
  const page = await person.page.browserContext().newPage();
  await page.setViewport(PHONE);
  await person.page.close();
  return personAt(page);
}

const goTo = (person: Person, path: string): Promise<unknown> =>
  person.page.goto(line.address + path, { waitUntil: 'domcontentloaded' });

/** An inspector whose phone has had the portal open once, with signal. */
async function prepared(): Promise<Person> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  const person = personAt(page);
  await goTo(person, '/');
  await person.signsInAgain('inspector');
  await person.sees('待办');
  await goTo(person, '/inspections');
  await person.sees(schoolName);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await answersAreKept(page);
  return person;
}

async function begins(person: Person): Promise<void> {
  await goTo(person, '/inspections');
  await person.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
  await person.sees('在本机开始');
}

type Draft = {
  documentId: string;
  checklistVersion: number;
  state: string;
  inspectedOn: string;
  answers: Record<string, { value: string; record: string; photos: string[] }>;
};

async function draftsAtServer(state: string): Promise<Draft[]> {
  const rest = await signInByRest('inspector');
  const path = `/inspections?filters[state][$eq]=${state}&filters[checklistCode][$eq]=begun-offline`;
  return ((await rest('GET', path)) as { data: Draft[] }).data;
}

/** The draft once it has come to the server with its photo. */
async function photographedDraft(): Promise<Draft | undefined> {
  for (let turn = 0; turn < 120; turn += 1) {
    const [draft] = await draftsAtServer('DRAFT');
    if (draft?.answers['ledger']?.photos.length === 1) return draft;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return undefined;
}

describe('an inspection that begins in a village without signal', () => {
  let inspector: Person;

  beforeAll(async () => {
    inspector = await prepared();
  });
  afterAll(async () => {
    await inspector.leaves();
  });

  it('begins from a cold start at one of the inspector’s schools', async () => {
    await line.cut();
    inspector = await anew(inspector);
    await begins(inspector);
    await inspector.sees('0/3 已填');
    await sheetOf(inspector).answers('ledger', 'NO');
    await sheetOf(inspector).records('ledger', RECORD);
    await sheetOf(inspector).photographs('ledger', photo);
    await inspector.page.waitForSelector('#item-ledger figure img');
    await inspector.sees('已存本机，联网后上传');
    expect(await inspector.axeFindings()).toEqual([]);
    await inspector.picture('phone-inspection-begun');
    expect(await draftsAtServer('DRAFT')).toEqual([]);
  });

  it('is there after the page was closed, is filled and signed, and begins no second one', async () => {
    inspector = await anew(inspector);
    await goTo(inspector, '/inspections');
    await inspector.sees('未同步（1）');
    await inspector.sees('还没有登记');
    await begins(inspector);
    await inspector.sees('1/3 已填');
    expect(await sheetOf(inspector).recordOf('ledger')).toBe(RECORD);
    await inspector.page.waitForSelector('#item-ledger figure img');
    await sheetOf(inspector).answers('plan', 'YES');
    await sheetOf(inspector).answers('gone', 'YES');
    await inspector.signs('principalSignature');
    await inspector.signs('inspectorSignature');
    await inspector.taps('提交督查表');
    await inspector.taps('确定提交');
    await inspector.sees('现在没有网络，督查内容已存本机');
  });

  it('is registered with the version it began with, though the next one is out by then', async () => {
    inspector = await anew(inspector);
    await own.publish(2, TODAY, ['ledger', 'plan', 'fresh']);
    await line.mend();
    await goTo(inspector, '/inspections');
    await inspector.sees('我的学校');
    const draft = await photographedDraft();
    expect(draft).toMatchObject({ checklistVersion: 1, inspectedOn: TODAY });
    expect(draft?.answers['ledger']).toMatchObject({ value: 'NO', record: RECORD });
    expect(draft?.answers['ledger']?.photos).toHaveLength(1);
  });

  it('is handed in with the signatures that were drawn without signal', async () => {
    const [draft] = await draftsAtServer('DRAFT');
    await goTo(inspector, `/inspections/${draft?.documentId ?? ''}`);
    await inspector.sees('3/3 已填');
    await inspector.page.waitForSelector('img[alt*="已签"]');
    await inspector.taps('提交督查表');
    await inspector.taps('确定提交');
    await inspector.sees('打开 PDF');
    const [sent] = await draftsAtServer('SUBMITTED');
    expect(sent).toMatchObject({ documentId: draft?.documentId, checklistVersion: 1 });
  });
});

describe('two phones of one inspector without signal at one school', () => {
  it('fill one sheet in the end, and the person is asked where both wrote', async () => {
    const one = await prepared();
    const two = await prepared();
    await line.cut();
    await begins(one);
    await sheetOf(one).records('ledger', '甲机记录');
    await begins(two);
    await sheetOf(two).records('ledger', '乙机记录');
    await sheetOf(two).answers('plan', 'YES');
    await line.mend();
    await one.page.bringToFront();
    await one.taps('立即上传');
    await one.sees('已保存到服务器');
    await two.page.bringToFront();
    await two.taps('立即上传');
    await two.sees('1 项在别处也改过');
    await two.sees('甲机记录');
    await two.taps('用本机的');
    await two.sees('已保存到服务器');
    const drafts = await draftsAtServer('DRAFT');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.answers).toMatchObject({
      ledger: { record: '乙机记录' },
      plan: { value: 'YES' },
    });
    await one.leaves();
    await two.leaves();
    await giveUpDrafts();
  });
});

describe('a sheet whose version was out of use before it began', () => {
  it('goes on by the version in use, with what both ask, and shows the rest', async () => {
    await setClock('2026-11-25', '08:00');
    const inspector = await prepared();
    await line.cut();
    await begins(inspector);
    await sheetOf(inspector).records('plan', '方案已上墙');
    await sheetOf(inspector).records('fresh', '新版不再问的一句');
    await own.publish(3, TODAY, ['ledger', 'plan']);
    await line.mend();
    await inspector.taps('立即上传');
    await inspector.sees('已于 2026-11-24 停用');
    await inspector.taps('按现行版本继续');
    await inspector.sees('1 项在现行清单里没有');
    await inspector.sees('新版不再问的一句');
    expect(await sheetOf(inspector).recordOf('plan')).toBe('方案已上墙');
    await inspector.sees('已保存到服务器');
    await inspector.taps('已看过，从本机删除这几项');
    const [draft] = await draftsAtServer('DRAFT');
    expect(draft).toMatchObject({ checklistVersion: 3 });
    expect(draft?.answers).toMatchObject({ plan: { record: '方案已上墙' } });
    await inspector.leaves();
    await giveUpDrafts();
  });
});

describe('a school that was given to somebody else meanwhile', () => {
  it('is told in a sentence; what was written stays on the phone until its owner removes it', async () => {
    const inspector = await prepared();
    await line.cut();
    await begins(inspector);
    await sheetOf(inspector).records('ledger', '只在本机的话');
    const { schoolCode } = accountOf('principal');
    const ends = (day: string | null) =>
      own.rows.behindTheGate(async (query) => {
        await query(
          `update responsibility_assignments set to_date = $1 where school_code = $2 and staff_no = (select staff_no from staff_members where role = 'inspector' and name = $3 limit 1)`,
          [day, schoolCode, accountOf('inspector').name],
        );
      });
    await ends('2026-11-23');
    try {
      await line.mend();
      await inspector.taps('立即上传');
      await inspector.sees('不在您负责督查的范围内');
      await inspector.sees('内容仍在本机');
      const again = await anew(inspector);
      await goTo(again, '/inspections');
      await again.sees('未同步（1）');
      await again.tapsAt('main a[href*="/inspections/device-"]');
      await again.sees('存成文件');
      expect(await sheetOf(again).recordOf('ledger')).toBe('只在本机的话');
      await again.taps('作废这份草稿');
      await again.taps('确定作废');
      await again.sees('我的学校');
      expect(await again.text()).not.toContain('未同步');
      await again.leaves();
    } finally {
      await ends(null);
    }
  });
});
