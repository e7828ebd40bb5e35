import type { Browser } from 'puppeteer';
import type { Role } from '../../src/domain/kernel/actor';
import { actionForm } from '../../src/portal/forms/descriptions';
import { signIn, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { setClock, signInByRest } from './support/site';

/** Together they may take every step of a case. */
const ACTORS: readonly Role[] = [
  'teacher',
  'school-clerk',
  'principal',
  'inspector',
  'zone-head',
  'town-officer',
  'bureau-officer',
  'bureau-leader',
  'district-admin',
];
/** A few cases of each state: some offer what others of the same state do not. */
const CASES_OF_A_STATE = 8;

type Caller = Awaited<ReturnType<typeof signInByRest>>;
type Listed = { data: { documentId: string; state: string }[] };
type Offers = { data: { action: string; allowed: boolean }[] };

let browser: Browser;
/** Steps whose form has been opened, and the case it was opened for. */
const opened = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
});
afterAll(async () => {
  await browser.close();
});

async function someCases(call: Caller): Promise<string[]> {
  const { data } = (await call('GET', '/cases?pagination[pageSize]=100&sort=id:desc')) as Listed;
  const taken = new Map<string, number>();
  return data.flatMap(({ documentId, state }) => {
    const count = (taken.get(state) ?? 0) + 1;
    taken.set(state, count);
    return count > CASES_OF_A_STATE ? [] : [documentId];
  });
}

/** Addresses of the forms of steps that nobody has opened yet. */
async function newForms(call: Caller): Promise<string[]> {
  for (const id of await someCases(call)) {
    const { data } = (await call('GET', `/cases/${id}/actions`)) as Offers;
    for (const { action, allowed } of data)
      if (allowed && !opened.has(action) && actionForm(action)) opened.set(action, id);
  }
  return [...opened].map(([action, id]) => `/cases/${id}/${action}`);
}

async function findingsAt(person: Person, path: string): Promise<string[]> {
  await person.open(path);
  await person.page.waitForSelector('main form');
  return (await person.axeFindings()).map((found) => `${path} ${found}`);
}

describe('the forms of a case', () => {
  it.each(ACTORS)('that a %s is offered are clean for axe', async (role) => {
    const known = new Set(opened.keys());
    const paths = await newForms(await signInByRest(role));
    const person = await signIn(browser, PHONE, role);
    const found: string[] = [];
    for (const path of paths)
      if (!known.has(path.slice(path.lastIndexOf('/') + 1)))
        found.push(...(await findingsAt(person, path)));
    await person.leaves();
    expect(found).toEqual([]);
  });

  it('were those of the main way', () => {
    expect([...opened.keys()]).toEqual(
      expect.arrayContaining(['verify', 'record-visit', 'record-service', 'record-return']),
    );
  });
});

describe('the forms of an absence', () => {
  it('are clean for axe: leave proved late, and the child that is back', async () => {
    const call = await signInByRest('teacher');
    const absences = (await call(
      'GET',
      '/absences?filters[state][$eq]=ABSENCE_OPEN&filters[kind][$eq]=UNEXCUSED',
    )) as Listed;
    const id = absences.data[0]?.documentId;
    if (id === undefined) throw new Error('the demo class has no open absence');
    const person = await signIn(browser, PHONE, 'teacher');
    const found = [
      ...(await findingsAt(person, `/absences/${id}/record-leave`)),
      ...(await findingsAt(person, `/absences/${id}/end`)),
    ];
    await person.leaves();
    expect(found).toEqual([]);
  });
});
