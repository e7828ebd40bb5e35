import type { Browser } from 'puppeteer';
import { ROLES } from '../../src/domain/kernel/actor';
import { placesFor } from '../../src/portal/app/navigation';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { setClock } from './support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
});
afterAll(async () => {
  await browser.close();
});

/** Lists whose first row is opened too. */
const OPENED = ['/cases', '/students', '/documents'];
/** Forms of a child; those of another post answer with a page of their own. */
const OF_A_CHILD = ['edit', 'guardians/new', 'case'];

describe.each(ROLES)('every page of the role %s', (role) => {
  let person: Person;
  beforeAll(async () => {
    person = await signIn(browser, PHONE, role);
  });
  afterAll(async () => {
    await person.leaves();
  });

  const findings = async (path: string): Promise<string[]> => {
    await person.open(path);
    await person.page.waitForSelector('main h1');
    return (await person.axeFindings()).map((found) => `${path} ${found}`);
  };

  it('is clean for axe, with the records that its lists lead to', async () => {
    const found: string[] = [];
    for (const { path } of placesFor(role)) {
      found.push(...(await findings(path)));
      if (!OPENED.includes(path)) continue;
      const first = await person.page.$('main li a');
      const record = await first?.evaluate((link) => link.pathname);
      if (record === undefined) continue;
      found.push(...(await findings(record)));
      if (path !== '/students') continue;
      for (const form of OF_A_CHILD) found.push(...(await findings(`${record}/${form}`)));
    }
    found.push(...(await findings('/more')));
    expect(found).toEqual([]);
  });
});
