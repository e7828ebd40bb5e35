import { accountOf, panelAdmin } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { at } from '../support/rest/query';
import { openSuite, type Suite } from '../support/suite';

const NAME = '隐名举报人丁';
const PHONE = '10087654321';
const WORDS = '我是隔壁的邻居，天天看见这个孩子在家放羊。';
/** Everybody outside the committee's office. */
const OUTSIDERS = [
  'principal',
  'school-clerk',
  'teacher',
  'zone-head',
  'town-officer',
  'inspector',
  'school-liaison',
  'helper',
];

let suite: Suite;
let child: Row;
const tip = { id: '', rev: 0 };

const step = async (name: string, body: object) =>
  (await suite.as('bureau-officer')).post(`/api/tip-offs/${tip.id}/actions/${name}`, {
    rev: tip.rev,
    ...body,
  });
const done = async (name: string, body: object = {}): Promise<void> => {
  const answer = await step(name, body);
  expect([name, answer.status, answer.text]).toEqual([name, 200, expect.any(String)]);
  tip.rev = answer.data.rev;
};
const silent = (text: string): void => {
  for (const word of [NAME, PHONE, WORDS]) expect(text).not.toContain(word);
};

beforeAll(async () => {
  suite = await openSuite();
  child = (await freshChildren(suite.rows, 'tip-off-shield', 1))[0] ?? {};
  const officer = await suite.as('bureau-officer');
  const made = await officer.post('/api/tip-offs/actions/register', {
    source: 'HOTLINE',
    kind: 'NOT_IN_SCHOOL',
    content: WORDS,
    reporterName: NAME,
    reporterPhone: PHONE,
  });
  expect([made.status, made.text]).toEqual([201, expect.any(String)]);
  const { tipOff } = made.data as unknown as { tipOff: Row };
  tip.id = String(tipOff['documentId']);
  tip.rev = Number(tipOff['rev']);
  await done('accept');
  await done('link-child', { student: idOf(child) });
  await done('forward', {
    target: 'TO_SCHOOL',
    targetCode: accountOf('principal').schoolCode,
    summary: '请核查一名学生是否长期在家。',
  });
});

afterAll(() => suite.rows.close());

describe('who reported', () => {
  it.each([
    'fields[0]=reporterCipher',
    'fields[0]=codeHash',
    'sort=reporterCipher',
    'sort=codeHash:desc',
    'filters[reporterCipher][$notNull]=true',
    'filters[codeHash][$startsWith]=a',
    'filters[$or][0][reporterCipher][$contains]=k1',
    'filters[student][name][$eq]=x',
    'populate=*',
    'populate[0]=messages',
  ])('is not asked out of a tip-off by ?%s, not even by the office', async (query) => {
    const officer = await suite.as('bureau-officer');
    const answer = await officer.get(at(`/api/tip-offs?${query}`));
    expect([query, answer.status]).toEqual([query, 400]);
    expect(answer.text).not.toMatch(/k1:/);
  });

  it('stands in no list and no record of the office either', async () => {
    const officer = await suite.as('bureau-officer');
    for (const path of [`/api/tip-offs/${tip.id}`, '/api/tip-offs?pagination[pageSize]=100'])
      expect((await officer.get(at(path))).text).not.toMatch(
        new RegExp(`${NAME}|${PHONE}|Cipher|codeHash|k1:`),
      );
  });

  it('reaches nobody at school, zone or town by a referral, however it is read', async () => {
    for (const who of OUTSIDERS) {
      const person = await suite.as(who);
      for (const query of [
        '',
        'populate=*',
        'populate[0]=tipOff',
        'filters[tipOffDocumentId][$notNull]=true',
        'fields[0]=tipOffDocumentId',
      ]) {
        const answer = await person.get(at(`/api/tip-off-referrals?${query}`));
        expect([who, query, [200, 400].includes(answer.status)]).toEqual([who, query, true]);
        silent(answer.text);
      }
    }
  });

  it('cannot be found from the child, the case, its events, the day’s lines, the ledger or the worklist', async () => {
    const kase = await suite.rows.one('select document_id from cases where child_no = $1', [
      child['child_no'],
    ]);
    for (const who of OUTSIDERS) {
      const person = await suite.as(who);
      for (const path of [
        `/api/students/${idOf(child)}`,
        `/api/cases/${idOf(kase)}`,
        `/api/case-events?filters[caseDocumentId][$eq]=${idOf(kase)}`,
        '/api/daily-lines?date=2026-11-20',
        '/api/ledgers/suspected',
        '/api/worklist',
        '/api/tip-offs',
        `/api/tip-offs/${tip.id}`,
        '/api/tip-off-messages',
        '/api/audit-entries',
      ]) {
        const answer = await person.get(at(path));
        silent(answer.text);
      }
    }
  });

  it('stands in no audit entry, whoever reads it', async () => {
    const entries = await suite.rows.query(
      `select to_jsonb(a)::text as text from audit_entries a where record_document_id = $1`,
      [tip.id],
    );
    expect(entries.length).toBeGreaterThan(3);
    for (const { text } of entries)
      expect(String(text)).not.toMatch(new RegExp(`${NAME}|${PHONE}`));
  });

  it('is sealed in the panel too', async () => {
    const panel = await panelAdmin(suite.address);
    const uid = 'api::tip-off.tip-off';
    for (const path of [
      `/content-manager/collection-types/${uid}?pageSize=100`,
      `/content-manager/collection-types/${uid}/${tip.id}`,
      `/content-manager/collection-types/${uid}?_q=${encodeURIComponent(NAME)}`,
    ]) {
      const { text } = await panel.get(path);
      expect(text).not.toMatch(new RegExp(`${NAME}|${PHONE}`));
    }
  });

  it.each([
    ['residenceAddress', { residenceAddress: `村口，问${NAME}` }],
    ['note', { note: '来电 100-8765 4321' }],
  ])('is not written into the record of the child by %s', async (path, change) => {
    const found = { name: '未入学乙', gender: 'MALE', birthDate: '2018-05-06', ...change };
    await suite.refuses(() => step('register-child', found), { status: 400, code: 'TIP-07', path });
  });

  it.each([`${NAME}来电`, '来电 １００8765-4321', `隐名 举报人 丁`])(
    'is not handed on as “%s”',
    async (summary) => {
      const town = { target: 'TO_TOWN', targetCode: accountOf('town-officer').townCode };
      await suite.refuses(() => step('forward', { ...town, summary }), {
        status: 400,
        code: 'TIP-03',
        path: 'summary',
      });
    },
  );
});
