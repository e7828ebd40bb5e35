import type { Browser } from 'puppeteer';
import { giveUpDrafts, schoolOfPrincipal } from './support/inspections';
import { personAt, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { sheetOf } from './support/sheet';
import { setClock, signInByRest } from './support/site';
import { openVillageLine } from './support/village-line';

const RECORD = '方案已张贴，村口没有信号。';

type Line = Awaited<ReturnType<typeof openVillageLine>>;

let browser: Browser;
let line: Line;
let schoolName = '';
beforeAll(async () => {
  browser = await openBrowser();
  line = await openVillageLine();
  await setClock('2026-11-24', '09:00');
  await giveUpDrafts();
  schoolName = await schoolOfPrincipal();
});
afterAll(async () => {
  await giveUpDrafts();
  await line.cut();
  await browser.close();
});

async function newPage(person: Person | null): Promise<Person> {
  const context = person?.page.browserContext() ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await person?.page.close();
  return personAt(page);
}

const goTo = (person: Person, path: string): Promise<unknown> =>
  person.page.goto(line.address + path, { waitUntil: 'domcontentloaded' });

/** The server has heard of the sign-out. */
const heard = (person: Person): Promise<unknown> =>
  person.page.waitForFunction(() => localStorage.getItem('nol.sign-out-pending') === null);

/** Everything that the browser's caches hold, by address. */
const cached = (person: Person): Promise<string[]> =>
  person.page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** The keys in the drawers of the device, localStorage included. */
const onDevice = (person: Person): Promise<string[]> =>
  person.page.evaluate(async () => {
    const keys = Object.keys(localStorage);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const call = indexedDB.open(name ?? '');
        call.onsuccess = () => resolve(call.result);
      });
      for (const drawer of Array.from(database.objectStoreNames)) {
        const call = database.transaction(drawer).objectStore(drawer).getAllKeys();
        keys.push(
          ...(await new Promise<string[]>((resolve) => {
            call.onsuccess = () => resolve(call.result as string[]);
          })),
        );
      }
      database.close();
    }
    return keys;
  });

describe('an inspector in a village without signal', () => {
  let inspector: Person;
  let path = '';
  let staffNo = '';

  beforeAll(async () => {
    inspector = await newPage(null);
    await goTo(inspector, '/');
    await inspector.signsInAgain('inspector');
    await inspector.sees('待办');
    const rest = await signInByRest('inspector');
    staffNo = ((await rest('GET', '/me')) as { data: { staffNo: string } }).data.staffNo;
  });
  afterAll(async () => {
    await inspector.leaves();
  });

  it('has the portal on the phone once it was opened with signal, and nothing of any child', async () => {
    await goTo(inspector, '/inspections');
    await inspector.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
    await inspector.sees('已填');
    path = new URL(inspector.page.url()).pathname;
    await inspector.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const addresses = await cached(inspector);
    expect(addresses).toContain('/');
    expect(addresses.filter((one) => one !== '/' && !one.startsWith('/portal/'))).toEqual([]);
  });

  it('opens the sheet from a cold start without any server, and fills it in', async () => {
    await line.cut();
    inspector = await newPage(inspector);
    await goTo(inspector, path);
    await inspector.sees(schoolName);
    await inspector.sees('现在没有网络');
    await sheetOf(inspector).answers('workPlan', 'NO');
    await sheetOf(inspector).records('workPlan', RECORD);
    await inspector.sees('已存本机，联网后上传');
    expect(await inspector.axeFindings()).toEqual([]);
    await inspector.picture('phone-cold-start');
  });

  it('finds schools and drafts there, also after another cold start', async () => {
    inspector = await newPage(inspector);
    await goTo(inspector, '/inspections');
    await inspector.sees('未同步（1）');
    await inspector.page.waitForSelector(`button[aria-label="开始督查 ${schoolName}"]`);
    await inspector.tapsAt(`main a[href="${path}"]`);
    await inspector.sees('已填');
    expect(await sheetOf(inspector).recordOf('workPlan')).toBe(RECORD);
  });

  it('brings all of it up by itself when the signal is back', async () => {
    await line.mend();
    await inspector.sees('已保存到服务器');
    const rest = await signInByRest('inspector');
    const sheet = (await rest('GET', `/inspections/${path.split('/').at(-1) ?? ''}/sheet`)) as {
      data: { inspection: { answers: Record<string, { value: string; record: string }> } };
    };
    expect(sheet.data.inspection.answers['workPlan']).toMatchObject({
      value: 'NO',
      record: RECORD,
    });
  });

  it('leaves nothing for the next person at this phone after signing out', async () => {
    await goTo(inspector, '/more');
    await inspector.taps('退出登录');
    await inspector.sees('用户名');
    await heard(inspector);
    const left = (await onDevice(inspector)).filter((key) => key.includes(staffNo));
    expect(left).toEqual([]);
    await line.cut();
    inspector = await newPage(inspector);
    await goTo(inspector, path);
    await inspector.sees('连接不上服务器');
    expect(await inspector.text()).not.toContain(schoolName);
    await line.mend();
  });
});

describe('a phone that two people share', () => {
  it('never shows one of them what the other wrote and kept', async () => {
    let person = await newPage(null);
    await goTo(person, '/');
    await person.signsInAgain('inspector');
    await person.sees('待办');
    await goTo(person, '/inspections');
    await person.tapsAt(`button[aria-label="开始督查 ${schoolName}"]`);
    await person.sees('已填');
    const path = new URL(person.page.url()).pathname;
    await person.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await line.cut();
    await sheetOf(person).records('returnPlans', '只给本人看的话');
    await person.sees('已存本机');
    await goTo(person, '/more');
    await person.taps('退出登录');
    await person.taps('保留草稿并退出');
    await person.sees('用户名');
    await line.mend();
    await person.signsInAgain('school-liaison');
    await person.sees('待办');
    await goTo(person, '/inspections');
    await person.sees('我的学校');
    expect(await person.text()).not.toContain('未同步');
    await goTo(person, path);
    await person.sees('没有找到');
    expect(await person.text()).not.toContain('只给本人看的话');
    await line.cut();
    person = await newPage(person);
    await goTo(person, path);
    await person.sees('没有网络');
    expect(await person.text()).not.toContain('只给本人看的话');
    await line.mend();
    await person.leaves();
  });
});
