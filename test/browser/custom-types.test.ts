import type { Browser } from 'puppeteer';
import { atPanel, type PanelPerson } from './support/panel-person';
import { signIn, type Person } from './support/person';
import { DESKTOP, openBrowser, PHONE } from './support/screen';
import { signInByRest } from './support/site';

let browser: Browser;
let admin: PanelPerson;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const tick = (label: string): Promise<void> =>
  admin.page.$eval(`[aria-label="${label}"]`, (box) => (box as HTMLElement).click());

describe('a register that the district designed', () => {
  it('is opened to roles by ticks on the page of the panel', async () => {
    admin = await atPanel(browser);
    await admin.signsIn('panel-admin');
    await admin.sees('自定义登记表');
    await admin.opens('/custom-types');
    await admin.sees('留守儿童走访登记');
    await tick('校长登记');
    await tick('校长修改');
    await admin.presses('保存岗位');
    await admin.sees('立即生效');
    await admin.takesPicture('registers');
    await admin.leaves();
  });

  describe.each([
    { at: 'phone', screen: PHONE },
    { at: 'desktop', screen: DESKTOP },
  ])('on a $at', ({ screen }) => {
    let principal: Person;
    beforeAll(async () => {
      principal = await signIn(browser, screen, 'principal');
    });
    afterAll(async () => {
      await principal.leaves();
    });

    const isInOrder = async (): Promise<void> => {
      expect(await principal.axeFindings()).toEqual([]);
      const wide = await principal.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(screen.width);
    };

    it('stands among the pages and names each gap at its field', async () => {
      await principal.open('/registers');
      await principal.sees('留守儿童走访登记');
      await isInOrder();
      await principal.taps('留守儿童走访登记');
      await principal.taps('新增登记');
      await principal.sees('实际照管人');
      await principal.sends();
      await principal.sees('请填写实际照管人');
      await principal.sees('请填写走访日期');
      await isInOrder();
    });

    it('takes a record, with the own school filled in, and keeps the draft through a reload', async () => {
      await principal.writes('guardianName', '外祖母');
      await principal.page.reload({ waitUntil: 'load' });
      await principal.sees('已恢复上次没提交的内容');
      await principal.picks('visitedOn', '2026-11-20');
      await principal.writes('peopleAtHome', '3');
      await principal.taps('一般');
      await principal.taps('是');
      await principal.writes('findings', '父母在外务工，每周通话一次。');
      expect(await principal.valueOf('school')).toMatch(/^[a-z0-9]{24}$/);
      await principal.sends();
      await principal.sees('已登记');
      for (const words of ['2026年11月20日', '外祖母', '一般', '每周通话一次'])
        await principal.sees(words);
      await isInOrder();
    });

    it('changes what was entered, and prints it', async () => {
      await principal.taps('修改');
      await principal.sees('保存修改');
      await principal.taps('差');
      await principal.sends();
      await principal.sees('已保存修改');
      await principal.sees('差');
      await principal.taps('打印');
      await principal.sees('打开 PDF');
    });
  });

  it('is not there for a role that was not ticked', async () => {
    const teacher = await signIn(browser, PHONE, 'teacher');
    await teacher.open('/registers/left-behind-visits');
    await teacher.sees('没有这个登记表');
    await teacher.leaves();
  });

  it('is retired by taking the ticks away, and keeps its records', async () => {
    const recorded = async (): Promise<number> => {
      const rest = await signInByRest('principal');
      const { data } = (await rest('GET', '/left-behind-visits')) as { data: unknown[] };
      return data.length;
    };
    const changes = async (label: string): Promise<void> => {
      await admin.opens('/custom-types');
      await admin.sees('留守儿童走访登记');
      await tick(label);
      await admin.presses('保存岗位');
      await admin.sees('的岗位已保存');
    };
    const before = await recorded();
    expect(before).toBeGreaterThan(0);
    admin = await atPanel(browser);
    await admin.signsIn('panel-admin');
    await admin.sees('自定义登记表');
    await changes('校长查看');
    const principal = await signIn(browser, PHONE, 'principal');
    await principal.open('/registers/left-behind-visits');
    await principal.sees('没有这个登记表');
    await principal.leaves();
    await changes('校长查看');
    expect(await recorded()).toBe(before);
    await admin.leaves();
  });
});
