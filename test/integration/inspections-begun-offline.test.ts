import { randomBytes } from 'node:crypto';
import {
  fillIn,
  handIn,
  inspectedIn,
  itemsOf,
  schoolsOf,
  sheetOf,
  signatures,
  type Inspected,
} from '../support/rest/inspections';
import { accountOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { TODAY } from '../support/site/load-demo';
import { openSuite, type Suite } from '../support/suite';

/** A checklist of this suite's own: version 1 was replaced yesterday, version 3 is a draft. */
const CODE = 'offline-suite';
const CURRENT = { version: 2, publishedOn: '2026-11-19', state: 'PUBLISHED' };
const VERSIONS = [
  { version: 1, publishedOn: '2026-09-01', state: 'WITHDRAWN' },
  CURRENT,
  { version: 3, publishedOn: null, state: 'DRAFT' },
];

let suite: Suite;
let inspector: Person;
let school: string;
let otherSchool: string;

const contentOf = (version: number): object => ({
  title: '离线督查清单',
  basis: '渝教督〔2020〕7号',
  groups: [
    {
      code: 'all',
      title: '全部',
      items: Array.from({ length: version }, (_, index) => ({
        code: `item${index + 1}`,
        label: `第${index + 1}项是否落实`,
        kind: 'yesNo',
        required: true,
      })),
    },
  ],
});

beforeAll(async () => {
  suite = await openSuite();
  inspector = await suite.as('inspector');
  ({ school, otherSchool } = await schoolsOf(suite.rows));
  const id = (): string => `a${randomBytes(12).toString('hex').slice(0, 23)}`;
  await suite.rows.behindTheGate(async (query) => {
    await query(
      `insert into checklists (document_id, code, title, active, rev, created_at, updated_at, published_at)
       values ($1, $2, '离线督查清单', true, 1, now(), now(), now())`,
      [id(), CODE],
    );
    for (const { version, publishedOn, state } of VERSIONS)
      await query(
        `insert into checklist_versions (document_id, checklist_code, version, state, content, published_on, rev,
           created_at, updated_at, published_at)
         values ($1, $2, $3, $4, $5, $6, 1, now(), now(), now())`,
        [id(), CODE, version, state, JSON.stringify(contentOf(version)), publishedOn],
      );
  });
});

afterAll(() => suite.rows.close());

const begin = (more: object, key?: string) =>
  inspector.post(
    '/api/inspections',
    { data: { school, checklist: CODE, ...more } },
    key === undefined ? {} : { 'Idempotency-Key': key },
  );

async function giveUp({ documentId }: Inspected): Promise<void> {
  const { inspection } = await sheetOf(inspector, documentId);
  await inspector.post(`/api/inspections/${documentId}/actions/discard`, { rev: inspection.rev });
}

describe('an inspection that was begun on a device without network', () => {
  it('finds on the device what to begin by: the checklist of today and the schools', async () => {
    const { data } = await inspector.get('/api/inspections/actions/checklist');
    expect(data).toMatchObject({ code: 'rongchang-annex-3' });
    const { list } = await inspector.get('/api/inspections/actions/schools');
    const own = list.find(({ documentId }) => documentId === school);
    const principal = await suite.rows.one(
      `select name from staff_members where role = 'principal' and school_code = $1 and active order by id limit 1`,
      [accountOf('principal').schoolCode],
    );
    expect(own).toMatchObject({ principalName: principal['name'] });
    const teacher = await suite.as('teacher');
    expect((await teacher.get('/api/inspections/actions/checklist')).status).toBe(403);
  });

  it('stays with its version although another took its place meanwhile, and is handed in by it', async () => {
    const begun = inspectedIn(await begin({ version: 1, begunOn: CURRENT.publishedOn }), 201);
    expect(begun).toMatchObject({ checklistVersion: 1, inspectedOn: CURRENT.publishedOn });
    expect(itemsOf(await sheetOf(inspector, begun.documentId))).toHaveLength(1);
    const rev = await fillIn(inspector, begun);
    const signed = await signatures(inspector, begun.documentId);
    const { inspection } = await handIn(inspector, begun.documentId, { rev, signatures: signed });
    expect(inspection.state).toBe('SUBMITTED');
  });

  it.each([
    [1, '2026-11-20', /已于 2026-11-19 停用/],
    [2, '2026-11-18', /2026-11-19 才发布/],
    [3, '2026-11-20', /没有发布过第 3 版/],
    [1, '2026-10-20', /超过 30 天/],
  ])('is not of version %i begun on %s', async (version, begunOn, says) => {
    await suite.refuses(() => begin({ version, begunOn }), {
      status: 409,
      code: 'INSP-08',
      path: 'version',
      says,
    });
  });

  it.each([
    [{ version: 0 }, 'version'],
    [{ version: '1' }, 'version'],
    [{ begunOn: '2026-02-30' }, 'begunOn'],
  ])('does not take %j', async (more, path) => {
    await suite.refuses(() => begin(more), { status: 400, code: /INPUT/, path });
  });

  it('is of today where the clock of the phone runs ahead', async () => {
    const begun = inspectedIn(await begin({ version: 2, begunOn: '2026-12-24' }), 201);
    expect(begun).toMatchObject({ inspectedOn: TODAY });
    await giveUp(begun);
  });

  it('is created once however often the device sends it', async () => {
    const key = randomBytes(16).toString('hex');
    const answers = await Promise.all([1, 2, 3].map(() => begin({ version: 2 }, key)));
    expect(new Set(answers.map(({ data }) => data.documentId)).size).toBe(1);
    const [first] = answers;
    if (!first) throw new Error('no answer');
    // Given up elsewhere meanwhile, it is answered as it is and not begun anew.
    await giveUp(first.data as unknown as Inspected);
    expect((await begin({ version: 2 }, key)).data).toMatchObject({ state: 'DISCARDED' });
  });

  it('meets the one that another device of the same person began at the same school', async () => {
    const first = inspectedIn(
      await begin({ version: 1, begunOn: '2026-11-10' }, 'a'.repeat(32)),
      201,
    );
    const second = await begin({ version: 2, begunOn: '2026-11-20' }, 'b'.repeat(32));
    expect([second.status, second.data.documentId]).toEqual([200, first.documentId]);
    expect(second.data).toMatchObject({ checklistVersion: 1 });
    await giveUp(first);
  });

  it('is refused where the school is no longer in the inspector’s care', async () => {
    await suite.refuses(
      () =>
        inspector.post('/api/inspections', {
          data: { school: otherSchool, checklist: CODE, version: 2, begunOn: '2026-11-20' },
        }),
      { status: 404, code: 'ACCESS-04', path: 'school' },
    );
  });
});
