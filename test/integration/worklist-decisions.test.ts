import { applicationFor } from '../support/rest/home-teaching';
import { accountOf } from '../support/rest/people';
import { uploadPhoto } from '../support/rest/pictures';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

type Item = { title: string; detail: string; link: { page: string; id: string } };
type Group = { code: string; total: number; items: Item[] };

let suite: Suite;
let taught: Row;
let deferred: Row;
let moved: Row;
const ids = { lessons: '', deferral: '', movement: '' };

const worklistOf = async (who: string): Promise<Group[]> => {
  const answer = await (await suite.as(who)).get('/api/worklist');
  expect(answer.status).toBe(200);
  return (answer.data as unknown as { groups: Group[] }).groups;
};
/** The lines of this suite's child: children of other suites may bear the same name. */
const linesOf = async (who: string, child: Row): Promise<Item[]> => {
  const own = new Set(Object.values(ids));
  return (await worklistOf(who))
    .filter(({ code }) => code === 'decision' || code === 'movement-check')
    .flatMap(({ items }) => items)
    .filter(({ title, link }) => own.has(link.id) && title.endsWith(` · ${String(child['name'])}`));
};

beforeAll(async () => {
  suite = await openSuite();
  const [first = {}, second = {}, third = {}] = await freshChildren(
    suite.rows,
    'worklist-decisions',
    3,
  );
  [taught, deferred, moved] = [first, second, third];
  const clerk = await suite.as('school-clerk');
  const applied = await clerk.post('/api/home-teachings', applicationFor(idOf(taught)));
  ids.lessons = applied.data.documentId;
  const asked = await clerk.post('/api/deferrals', {
    data: {
      student: idOf(deferred),
      kind: 'ON_LEAVE',
      reason: '骨折住院，需卧床休养。',
      guardianName: '测试家长',
      fromDate: '2026-11-20',
      toDate: '2027-02-20',
      certifier: '区人民医院',
      proof: [await uploadPhoto(clerk, 901, 'PROOF')],
    },
  });
  expect([asked.status, asked.text]).toEqual([201, expect.any(String)]);
  ids.deferral = asked.data.documentId;
  const left = await clerk.post('/api/enrolment-movements', {
    data: {
      student: idOf(moved),
      kind: 'TRANSFER_OUT',
      movedOn: '2026-11-19',
      otherSchoolName: '外区某小学',
      proof: [await uploadPhoto(clerk, 902, 'PROOF')],
    },
  });
  expect([left.status, left.text]).toEqual([201, expect.any(String)]);
  ids.movement = left.data.documentId;
});

afterAll(() => suite.rows.close());

describe('what waits for a decision', () => {
  it('stands in the worklist of the committee, and leads to the application', async () => {
    for (const who of ['bureau-officer', 'bureau-leader']) {
      const [lessons] = await linesOf(who, taught);
      expect([who, lessons?.link]).toEqual([who, { page: 'home-teaching', id: ids.lessons }]);
      expect(lessons?.detail).toMatch(/2026年11月20日 申报，待审批$/);
      const [deferral] = await linesOf(who, deferred);
      expect([who, deferral?.link]).toEqual([who, { page: 'deferral', id: ids.deferral }]);
    }
  });

  it('stands in no list of those who may not decide: the school, a helper, a street office', async () => {
    for (const who of ['teacher', 'principal', 'school-clerk', 'zone-head', 'inspector', 'helper'])
      expect([who, await linesOf(who, taught), await linesOf(who, deferred)]).toEqual([
        who,
        [],
        [],
      ]);
    const town = await suite.rows.one(`select kind from towns where code = $1`, [
      deferred['town_code'],
    ]);
    const seen = await linesOf('town-officer', deferred);
    expect(seen).toHaveLength(town['kind'] === 'SUBDISTRICT' ? 0 : 1);
    expect(await linesOf('town-officer', taught)).toEqual([]);
  });

  it('asks for the check of a movement from everybody but who wrote it down', async () => {
    for (const who of ['principal', 'zone-head', 'bureau-officer'])
      expect([who, (await linesOf(who, moved)).map(({ link }) => link)]).toEqual([
        who,
        [{ page: 'movement', id: ids.movement }],
      ]);
    expect(await linesOf('school-clerk', moved)).toEqual([]);
  });

  it('is gone when it was decided', async () => {
    const officer = await suite.as('bureau-officer');
    const refused = await officer.post(`/api/home-teachings/${ids.lessons}/actions/decide`, {
      rev: 1,
      decision: 'NOT_APPROVED',
      decisionOpinion: '可以随班就读，请学校安排。',
    });
    expect([refused.status, refused.text]).toEqual([200, expect.any(String)]);
    expect(await linesOf('bureau-leader', taught)).toEqual([]);
  });

  const told = async (who: string, id: string) =>
    (await worklistOf(who))
      .filter(({ code }) => code === 'refusal')
      .flatMap(({ items }) => items)
      .filter(({ link }) => link.id === id);

  it('stands with its reason in the list of the school that was refused, until it applies anew', async () => {
    for (const who of ['school-clerk', 'principal']) {
      const [line] = await told(who, ids.lessons);
      expect([who, line?.link]).toEqual([who, { page: 'home-teaching', id: ids.lessons }]);
      expect(line?.detail).toMatch(/2026年11月20日 不予批准：可以随班就读，请学校安排。$/);
      expect(line?.title).toBe(`送教上门 · ${String(taught['name'])}`);
    }
    expect(await told('bureau-officer', ids.lessons)).toEqual([]);
    const clerk = await suite.as('school-clerk');
    const anew = await clerk.post('/api/home-teachings', applicationFor(idOf(taught)));
    expect([anew.status, anew.text]).toEqual([201, expect.any(String)]);
    expect(await told('school-clerk', ids.lessons)).toEqual([]);
    ids.lessons = anew.data.documentId;
  });

  it('leaves the list of the school that has noted it, for good and once', async () => {
    const officer = await suite.as('bureau-officer');
    const answer = await officer.post(`/api/deferrals/${ids.deferral}/actions/decide`, {
      rev: 1,
      decision: 'NOT_APPROVED',
      decisionOpinion: '证明材料不足。',
    });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    const { rev } = answer.data;
    expect(await told('principal', ids.deferral)).toHaveLength(1);
    const note = async (who: string, at: number, key?: string) =>
      (await suite.as(who)).post(
        `/api/deferrals/${ids.deferral}/actions/note-refusal`,
        { rev: at },
        key === undefined ? {} : { 'idempotency-key': key },
      );
    await suite.refuses(() => note('bureau-officer', rev), { status: 403 });
    await suite.refuses(() => note('town-officer', rev), { status: 403 });
    await suite.refuses(() => note('teacher-2', rev), { status: 404 });
    await suite.refuses(() => note('school-clerk', rev + 7), { status: 409, code: 'REV-01' });
    const noted = await note('school-clerk', rev, 'noted-once');
    expect([noted.status, noted.text]).toEqual([200, expect.any(String)]);
    expect(noted.data).toMatchObject({
      state: 'NOT_APPROVED',
      refusalNotedOn: '2026-11-20',
      refusalNotedByStaffNo: accountOf('school-clerk').staffNo,
    });
    for (const who of ['school-clerk', 'principal', 'teacher'])
      expect([who, await told(who, ids.deferral)]).toEqual([who, []]);
    const [sentAgain, byAnother] = [
      await note('school-clerk', rev, 'noted-once'),
      await note('principal', rev),
    ];
    for (const again of [sentAgain, byAnother])
      expect([again.status, again.data]).toEqual([200, noted.data]);
    const { n } = await suite.rows.one(
      `select count(*)::int as n from audit_entries where record_document_id = $1 and changes::text like '%refusalNotedOn%'`,
      [ids.deferral],
    );
    expect(n).toBe(1);
  });

  it('is not noted before it was refused, and never rewritten', async () => {
    await suite.refuses(
      async () =>
        (await suite.as('school-clerk')).post(
          `/api/home-teachings/${ids.lessons}/actions/note-refusal`,
          { rev: 1 },
        ),
      { status: 409, code: 'APPROVE-91' },
    );
    await expect(
      suite.rows.behindTheGate(async (query) => {
        await query(`update deferrals set refusal_noted_on = null where document_id = $1`, [
          ids.deferral,
        ]);
      }),
    ).rejects.toThrow();
  });
});
