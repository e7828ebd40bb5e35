import {
  begin,
  draw,
  fillIn,
  inspectedIn,
  itemsOf,
  save,
  schoolsOf,
  sheetOf,
  signatures,
  type Inspected,
} from '../support/rest/inspections';
import { accountOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { TODAY } from '../support/site/load-demo';
import { openSuite, type Suite } from '../support/suite';

const CHECKLIST = 'rongchang-annex-3';

let suite: Suite;
let inspector: Person;
let school: string;
let otherSchool: string;

beforeAll(async () => {
  suite = await openSuite();
  inspector = await suite.as('inspector');
  ({ school, otherSchool } = await schoolsOf(suite.rows));
});

afterAll(() => suite.rows.close());

async function inspectionsOf(staffNo: string, state: string): Promise<number> {
  const row = await suite.rows.one(
    'select count(*) as n from inspections where inspector_staff_no = $1 and state = $2',
    [staffNo, state],
  );
  return Number(row['n']);
}

describe('who goes to inspect', () => {
  it('sees the schools assigned to them and no others', async () => {
    const { list } = await inspector.get('/api/inspections/actions/schools');
    const rows = await suite.rows.query(
      `select distinct s.document_id from schools s join responsibility_assignments a on a.school_code = s.code
       join assignment_kinds k on k.code = a.kind_code and k.opens_scope
       where a.staff_no = $1 and a.from_date <= $2 and (a.to_date is null or a.to_date >= $2)`,
      [accountOf('inspector').staffNo, TODAY],
    );
    expect(list.map(({ documentId }) => documentId).sort()).toEqual(
      rows.map((row) => String(row['document_id'])).sort(),
    );
    expect(list.length).toBeGreaterThan(0);
    const supervisor = await suite.as('supervisor');
    const all = await supervisor.get('/api/inspections/actions/schools');
    expect(all.list).toHaveLength(await suite.rows.count('schools'));
  });

  it('is refused another school', async () => {
    await suite.refuses(
      () => inspector.post('/api/inspections', { data: { school: otherSchool } }),
      {
        status: 404,
        code: 'ACCESS-04',
        path: 'school',
        says: /督查的范围/,
      },
    );
  });

  it.each(['principal', 'teacher', 'town-officer', 'helper', 'district-admin'])(
    'is nobody of the role %s',
    async (username) => {
      const person = await suite.as(username);
      expect((await person.post('/api/inspections', { data: { school } })).status).toBe(403);
    },
  );

  it('does not go to the school they work at', async () => {
    const liaison = await suite.as('school-liaison');
    const { staffNo } = accountOf('school-liaison');
    const { list } = await liaison.get('/api/inspections/actions/schools');
    const [own] = list;
    const employ = (code: string | null) =>
      suite.rows.query('update staff_members set school_code = $2 where staff_no = $1', [
        staffNo,
        code,
      ]);
    await employ(own?.code ?? '');
    try {
      await suite.refuses(
        () => liaison.post('/api/inspections', { data: { school: own?.documentId } }),
        { status: 400, code: 'INSP-07', path: 'school' },
      );
    } finally {
      await employ(null);
    }
  });
});

describe('a draft', () => {
  let draft: Inspected;

  beforeAll(async () => {
    draft = await begin(inspector, school);
  });

  it('works by the newest published version and names the principal', () => {
    expect(draft).toMatchObject({
      checklistCode: CHECKLIST,
      checklistVersion: 1,
      state: 'DRAFT',
      revision: 1,
    });
    expect(draft.principalName).not.toBe('');
  });

  it('is answered again instead of a second one', async () => {
    const again = await inspector.post('/api/inspections', {
      data: { school, checklist: CHECKLIST },
    });
    expect([again.status, again.data.documentId]).toEqual([200, draft.documentId]);
    expect(await inspectionsOf(accountOf('inspector').staffNo ?? '', 'DRAFT')).toBeGreaterThan(0);
  });

  it('is one, also when it is begun twice at the same moment', async () => {
    const supervisor = await suite.as('supervisor');
    const answers = await Promise.all(
      [1, 2, 3].map(() => supervisor.post('/api/inspections', { data: { school: otherSchool } })),
    );
    expect(answers.map(({ status }) => status).sort()).not.toContain(500);
    expect(await inspectionsOf(accountOf('supervisor').staffNo ?? '', 'DRAFT')).toBe(1);
  });

  it('is the inspector’s own: neither the school nor a colleague finds it', async () => {
    for (const username of ['principal', 'school-liaison']) {
      const person = await suite.as(username);
      expect((await person.get(`/api/inspections/${draft.documentId}`)).status).toBe(404);
      expect((await person.get(`/api/inspections/${draft.documentId}/sheet`)).status).toBe(404);
      const { list } = await person.get('/api/inspections?pagination%5BpageSize%5D=100');
      expect(list.map(({ documentId }) => documentId)).not.toContain(draft.documentId);
    }
    const supervisor = await suite.as('supervisor');
    await suite.refuses(() => save(supervisor, draft.documentId, { rev: draft.rev }), {
      status: 403,
    });
  });

  it('has the 15 items of the annex, what the platform counts, and rows to look at', async () => {
    const sheet = await sheetOf(inspector, draft.documentId);
    expect(itemsOf(sheet)).toHaveLength(15);
    expect(sheet.editable).toBe(true);
    const counted = sheet.prefilled['persuasionRegister'];
    const { n } = await suite.rows.one(
      `select count(*) as n from persuasion_visits where school_code = $1 and visited_on >= '2026-09-01'`,
      [accountOf('principal').schoolCode],
    );
    expect(counted?.count).toBe(Number(n));
    expect(counted?.text).toContain(`劝返 ${String(n)} 次`);
    expect(Number(n)).toBeGreaterThan(0);
    expect(counted?.rows.length).toBeGreaterThan(0);
  });

  it('takes one answer after the other and keeps the rest', async () => {
    const first = inspectedIn(
      await save(inspector, draft.documentId, {
        rev: draft.rev,
        answers: { workPlan: { value: 'YES', record: '方案已印发', remark: '', photos: [] } },
      }),
    );
    const second = inspectedIn(
      await save(inspector, draft.documentId, {
        rev: first.rev,
        companions: '王同行',
        answers: { townContacts: { value: 'NA' } },
      }),
    );
    const third = inspectedIn(
      await save(inspector, draft.documentId, { rev: second.rev, answers: { townContacts: null } }),
    );
    const { inspection } = await sheetOf(inspector, draft.documentId);
    expect(third.answeredCount).toBe(1);
    expect(inspection.answers).toEqual({
      workPlan: { value: 'YES', record: '方案已印发', remark: '', photos: [] },
    });
  });

  it('tells a device that is behind what is stored', async () => {
    const answer = await save(inspector, draft.documentId, { rev: 1, answers: {} });
    expect([answer.status, answer.error.details.code]).toEqual([409, 'REV-01']);
    const { rev } = (await sheetOf(inspector, draft.documentId)).inspection;
    expect(answer.error.details.current).toMatchObject({
      rev,
      answers: { workPlan: { value: 'YES' } },
    });
  });

  it.each([
    [{ answers: { weather: { value: 'YES' } } }, 'FIELD-01', 'answers.weather'],
    [{ answers: { workPlan: { value: 'MAYBE' } } }, 'FIELD-06', 'answers.workPlan.value'],
    [{ answers: { workPlan: { value: { a: 1 } } } }, /INPUT/, 'answers.workPlan.value'],
    [{ answers: { workPlan: { record: '长'.repeat(2001) } } }, /INPUT/, 'answers.workPlan.record'],
    [{ answers: { workPlan: { photos: ['9abc'] } } }, /INPUT/, 'answers.workPlan.photos.0'],
    [{ answers: JSON.parse('{"__proto__":{"value":"YES"}}') as object }, /INPUT/, undefined],
    [{ inspectedOn: '2026-11-21' }, 'INSP-02', 'inspectedOn'],
    [{ inspectedOn: '2026-13-01' }, /INPUT/, 'inspectedOn'],
    [{ state: 'SUBMITTED' }, 'GUARD-01', 'state'],
    [{ schoolCode: 'S001' }, /INPUT/, 'schoolCode'],
  ])('does not take %j', async (data, code, path) => {
    const { inspection } = await sheetOf(inspector, draft.documentId);
    await suite.refuses(() => save(inspector, draft.documentId, { rev: inspection.rev, ...data }), {
      status: 400,
      code,
      path,
    });
  });

  it('is not handed in with gaps, each told at its item', async () => {
    const { inspection } = await sheetOf(inspector, draft.documentId);
    const signed = await signatures(inspector, draft.documentId);
    const submit = (body: object) =>
      inspector.post(`/api/inspections/${draft.documentId}/actions/submit`, body);
    await suite.refuses(() => submit({ rev: inspection.rev, signatures: signed }), {
      status: 400,
      code: 'INSP-01',
      path: 'answers.unenrolledLedger.value',
    });
    const rev = await fillIn(inspector, inspection, { workPlan: { value: 'NO' } });
    await suite.refuses(() => submit({ rev, signatures: signed }), {
      status: 400,
      code: 'INSP-04',
      path: 'answers.workPlan.record',
    });
    await suite.refuses(() => submit({ rev, signatures: { inspector: signed.inspector } }), {
      status: 400,
      code: 'INSP-03',
      path: 'signatures.principal',
    });
    const foreign = await draw(await suite.as('teacher'), 'PHOTO');
    const full = await fillIn(inspector, { ...inspection, rev });
    await suite.refuses(
      () => submit({ rev: full, signatures: { ...signed, principal: foreign } }),
      { status: 400, code: 'ATT-01', path: 'signatures.principal' },
    );
    await suite.refuses(
      () => submit({ rev: full, signatures: { ...signed, principal: signed.inspector } }),
      { status: 400, code: 'ATT-04', path: 'signatures.principal' },
    );
  });

  it('can be given up, and makes room for another', async () => {
    const { inspection } = await sheetOf(inspector, draft.documentId);
    const gone = inspectedIn(
      await inspector.post(`/api/inspections/${draft.documentId}/actions/discard`, {
        rev: inspection.rev,
      }),
    );
    expect(gone.state).toBe('DISCARDED');
    expect((await begin(inspector, school)).documentId).not.toBe(draft.documentId);
  });
});
