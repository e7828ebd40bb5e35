import type { Browser } from 'puppeteer';
import { ROLES, type Role } from '../../src/domain/kernel/actor';
import { auditPages } from './support/audit/auditor';
import { pagesOfRole } from './support/audit/pages-of-role';
import { absenceForms, claimStepForms } from './support/audit/step-forms';
import { signIn } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { setClock, signInByRest } from './support/site';

/** So many people are at their screens at once: two processors have no more to give. */
const AT_ONCE = 3;

type Result = { pages: number; found: string[] };

let browser: Browser;
/** Steps of a case whose form has been seen by somebody, and the case. */
const steps = new Map<string, string>();
const results = new Map<Role, Promise<Result>>();

async function audit(role: Role): Promise<Result> {
  const call = await signInByRest(role);
  const paths = [
    ...(await pagesOfRole(call)),
    ...(await claimStepForms(call, steps)),
    ...(role === 'teacher' ? await absenceForms(call) : []),
  ];
  const person = await signIn(browser, PHONE, role);
  const found = await auditPages(person, paths);
  await person.leaves();
  return { pages: paths.length, found };
}

beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
  const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve<unknown>(undefined));
  for (const [order, role] of ROLES.entries()) {
    const lane = order % AT_ONCE;
    const next = (): Promise<Result> => audit(role);
    const result = (lanes[lane] ?? Promise.resolve()).then(next, next);
    lanes[lane] = result;
    results.set(role, result);
  }
});
afterAll(async () => {
  await browser.close();
});

describe('every page and form that is offered to', () => {
  it.each(ROLES)('a %s is clean for axe and as wide as the screen', async (role) => {
    const result = await results.get(role);
    expect(result?.found).toEqual([]);
    expect(result?.pages).toBeGreaterThan(20);
  });

  it('the roles together held the forms of the main way of a case', () => {
    expect([...steps.keys()]).toEqual(
      expect.arrayContaining(['verify', 'record-visit', 'record-service', 'record-return']),
    );
  });
});
