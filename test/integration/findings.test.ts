import { foundIn, inspect, schoolsOf, type Found } from '../support/rest/inspections';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let inspector: Person;
let principal: Person;
let school: string;
let photos = 300;

beforeAll(async () => {
  suite = await openSuite();
  inspector = await suite.as('inspector');
  principal = await suite.as('principal');
  ({ school } = await schoolsOf(suite.rows));
});

afterAll(() => suite.rows.close());

async function open(): Promise<Found> {
  const { findings } = await inspect(inspector, school, {
    regularReports: { value: 'NO', record: '缺十月月报' },
  });
  const [finding] = findings;
  if (!finding) throw new Error('no finding was opened');
  return finding;
}

const proof = (): Promise<string> => uploadPhoto(principal, (photos += 1), 'PROOF');

const act = (person: Person, { documentId }: Found, action: string, body: object, key?: string) =>
  person.post(
    `/api/findings/${documentId}/actions/${action}`,
    body,
    key === undefined ? {} : { 'idempotency-key': key },
  );

const groupsOf = async (person: Person): Promise<Record<string, string[]>> => {
  const { data } = await person.get('/api/worklist');
  return Object.fromEntries(
    data.groups.map(({ code, items }) => [code, items.map(({ documentId }) => documentId)]),
  );
};

describe('a finding', () => {
  it('goes from the school’s rectification to the inspector’s acceptance, each step on record', async () => {
    const finding = await open();
    expect((await groupsOf(principal))['finding']).toContain(finding.documentId);
    const rectified = foundIn(
      await act(principal, finding, 'rectify', {
        rev: finding.rev,
        note: '十月月报已补报',
        proof: [await proof()],
      }),
    );
    expect(rectified.state).toBe('RECTIFIED');
    expect((await groupsOf(inspector))['recheck']).toContain(finding.documentId);
    const back = foundIn(
      await act(inspector, finding, 'return', { rev: rectified.rev, note: '缺盖章页' }),
    );
    expect(back).toMatchObject({ state: 'OPEN', returnedCount: 1 });
    const again = foundIn(
      await act(principal, finding, 'rectify', {
        rev: back.rev,
        note: '已补盖章页',
        proof: [await proof()],
      }),
    );
    const accepted = foundIn(await act(inspector, finding, 'accept', { rev: again.rev }));
    expect(accepted.state).toBe('ACCEPTED');
    const read = foundIn(await principal.get(`/api/findings/${finding.documentId}`));
    expect(read.history.map(({ action, note }) => [action, note])).toEqual([
      ['FOUND', null],
      ['RECTIFY', '十月月报已补报'],
      ['SEND_BACK', '缺盖章页'],
      ['RECTIFY', '已补盖章页'],
      ['ACCEPT', null],
    ]);
    await suite.refuses(
      () => act(inspector, finding, 'return', { rev: accepted.rev, note: '再看看' }),
      { status: 409, code: 'FIND-01' },
    );
  });

  it('is not rectified without words and proof', async () => {
    const finding = await open();
    const { rev } = finding;
    await suite.refuses(() => act(principal, finding, 'rectify', { rev, note: '好了' }), {
      status: 400,
      code: 'FIND-02',
      path: 'proof',
    });
    const file = await proof();
    await suite.refuses(
      () => act(principal, finding, 'rectify', { rev, note: ' ', proof: [file] }),
      {
        status: 400,
        code: 'FIND-02',
        path: 'note',
      },
    );
  });

  it('is not accepted before it is rectified, nor by who did not find it', async () => {
    const finding = await open();
    await suite.refuses(() => act(inspector, finding, 'accept', { rev: finding.rev }), {
      status: 409,
      code: 'FIND-01',
    });
    const { rev } = foundIn(
      await act(principal, finding, 'rectify', {
        rev: finding.rev,
        note: '已补',
        proof: [await proof()],
      }),
    );
    expect((await act(principal, finding, 'accept', { rev })).status).toBe(403);
    const liaison = await suite.as('school-liaison');
    await suite.refuses(() => act(liaison, finding, 'accept', { rev }), {
      status: 403,
      code: 'FIND-03',
    });
    await suite.refuses(() => act(inspector, finding, 'return', { rev, note: '' }), {
      status: 400,
      code: 'FIND-04',
      path: 'note',
    });
    const supervisor = await suite.as('supervisor');
    expect(foundIn(await act(supervisor, finding, 'accept', { rev })).state).toBe('ACCEPTED');
  });

  it('is answered once for one key, and refuses who is behind', async () => {
    const finding = await open();
    const body = { rev: finding.rev, note: '已补', proof: [await proof()] };
    const first = foundIn(await act(principal, finding, 'rectify', body, 'find-once'));
    const again = foundIn(await act(principal, finding, 'rectify', body, 'find-once'));
    expect(again.rev).toBe(first.rev);
    await suite.refuses(() => act(inspector, finding, 'accept', { rev: finding.rev }), {
      status: 409,
      code: 'REV-01',
    });
  });

  it('shows as late to the school and to who found it, and is taken late with a warning', async () => {
    const finding = await open();
    await suite.rows.query('alter table findings disable trigger nol_frozen');
    await suite.rows.behindTheGate(async (query) => {
      await query(`update findings set due_on = '2026-11-19' where document_id = $1`, [
        finding.documentId,
      ]);
    });
    await suite.rows.query('alter table findings enable trigger nol_frozen');
    for (const person of [principal, inspector])
      expect((await groupsOf(person))['finding-overdue']).toContain(finding.documentId);
    const answer = await act(principal, finding, 'rectify', {
      rev: finding.rev,
      note: '已补',
      proof: [await proof()],
    });
    expect(answer.status).toBe(200);
    expect(answer.warnings.map(({ code }) => code)).toEqual(['FIND-05']);
  });

  it('is not found by another school, and its history is never changed', async () => {
    const finding = await open();
    const stranger = await suite.as('teacher-2');
    expect((await stranger.get(`/api/findings/${finding.documentId}`)).status).toBe(404);
    await expect(
      suite.rows.behindTheGate(async (query) => {
        await query(`update finding_events set note = '改' where finding_document_id = $1`, [
          finding.documentId,
        ]);
      }),
    ).rejects.toThrow(/历史记录不能修改/);
    await suite.refuses(
      () => principal.put(`/api/findings/${finding.documentId}`, { data: { state: 'ACCEPTED' } }),
      { status: 400, code: 'GUARD-01', path: 'state' },
    );
  });
});
