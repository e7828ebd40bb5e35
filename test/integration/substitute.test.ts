import { accountOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { setUpCase } from '../support/rows/cases';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { eventually, openSuite, type Suite } from '../support/suite';

/** The time the school's own inspector had is over. */
const DUE = '2026-11-20T01:00:00.000';

let suite: Suite;
let child: Row;
let children: Row[];
let stand: Row;
const report = { caseId: '', rev: 0, document: '', docRev: 0, contentHash: '' };

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'substitute', 2);
  // The demo has one account for an inspector: here it is lent to one who has nothing to do with the school.
  stand = await suite.rows.one(
    `select s.* from staff_members s where s.role = 'inspector' and s.certified and s.active and s.account_id is null
       and not exists (select 1 from responsibility_assignments a where a.staff_no = s.staff_no and a.school_code = $1)
     order by s.id limit 1`,
    [accountOf('teacher').schoolCode],
  );
});

afterAll(() => suite.rows.close());

const lendAccount = async (from: string, to: string): Promise<void> => {
  const { account_id: account } = await suite.rows.one(
    'select account_id from staff_members where staff_no = $1',
    [from],
  );
  await suite.rows.query('update staff_members set account_id = null where staff_no = $1', [from]);
  await suite.rows.query('update staff_members set account_id = $2 where staff_no = $1', [
    to,
    account,
  ]);
};

/** What `work` does, the demo's inspector account being that of the inspector of other schools. */
async function asStandIn<T>(work: (person: Person) => Promise<T>): Promise<T> {
  const person = await suite.as('inspector');
  const own = accountOf('inspector').staffNo ?? '';
  await lendAccount(own, String(stand['staff_no']));
  try {
    return await work(person);
  } finally {
    await lendAccount(String(stand['staff_no']), own);
  }
}

const sign = (person: Person) =>
  person.post(`/api/cases/${report.caseId}/actions/cosign-absence-report`, {
    rev: report.rev,
    document: report.document,
    contentHash: report.contentHash,
  });
const name = async (username: string, staffNo: string) =>
  (await suite.as(username)).post(
    `/api/official-documents/${report.document}/actions/name-substitute`,
    { rev: report.docRev, substituteStaffNo: staffNo },
  );

describe('a report that the school’s inspector leaves unsigned', () => {
  beforeAll(async () => {
    child = children[0] ?? {};
    const kase = await setUpCase(suite.rows, child, [], { state: 'CASE_SUSPECTED' });
    const prepared = await (
      await suite.as('principal')
    ).post(`/api/cases/${kase.documentId}/actions/prepare-absence-report`, { rev: kase.rev });
    expect([prepared.status, prepared.text]).toEqual([200, expect.any(String)]);
    const { case: kept, document } = prepared.data;
    report.caseId = kase.documentId;
    report.rev = kept.rev;
    report.document = document.documentId;
    report.docRev = document.rev;
    report.contentHash = document.contentHash;
  });

  it('is not found by an inspector of other schools', async () => {
    await asStandIn(async (person) => {
      for (const path of [
        `/api/cases/${report.caseId}`,
        `/api/official-documents/${report.document}`,
        `/api/official-documents/${report.document}/data`,
        `/api/students/${idOf(child)}`,
      ])
        expect([path, (await person.get(path)).status]).toEqual([path, 404]);
      await suite.refuses(() => sign(person), { status: 404, code: 'ACCESS-04' });
    });
  });

  it('stays with the school’s inspector until the time is over', async () => {
    await suite.refuses(() => name('supervisor', String(stand['staff_no'])), {
      status: 400,
      code: 'REPORT-03',
      path: 'substituteStaffNo',
      says: /签字时限/,
    });
  });

  it.each([
    ['a teacher', () => accountOf('teacher').staffNo ?? '', /督学证/],
    ['nobody', () => 'W99999', /督学证/],
  ])('is not given to %s', async (_what, staffNo, says) => {
    await suite.rows.behindTheGate(async (query) => {
      await query('update official_documents set cosign_due_at = $2 where document_id = $1', [
        report.document,
        DUE,
      ]);
    });
    await suite.refuses(() => name('supervisor', staffNo()), {
      status: 400,
      code: 'REPORT-03',
      path: 'substituteStaffNo',
      says,
    });
  });

  it('is not given to a certificated person whose post does not sign', async () => {
    const { staffNo } = accountOf('school-liaison');
    const certify = (certified: boolean) =>
      suite.rows.query('update staff_members set certified = $2 where staff_no = $1', [
        staffNo,
        certified,
      ]);
    await certify(true);
    try {
      await suite.refuses(() => name('supervisor', staffNo ?? ''), {
        status: 400,
        code: 'REPORT-03',
        path: 'substituteStaffNo',
      });
    } finally {
      await certify(false);
    }
  });

  it.each(['district-admin', 'principal', 'inspector', 'bureau-leader'])(
    'is not given away by %s',
    async (username) => {
      await suite.refuses(() => name(username, String(stand['staff_no'])), { status: 403 });
    },
  );

  it('is read and signed by the inspector whom 督导室 names, who then sees no more of the child', async () => {
    const named = await name('supervisor', String(stand['staff_no']));
    expect([named.status, named.text]).toEqual([200, expect.any(String)]);
    await asStandIn(async (person) => {
      const worklist = await person.get('/api/worklist');
      const cosign = worklist.data.groups.find(({ code }) => code === 'cosign');
      expect(cosign?.items.map(({ documentId }) => documentId)).toEqual([report.caseId]);
      const read = await person.get(`/api/official-documents/${report.document}/data`);
      expect([read.status, read.text]).toEqual([200, expect.stringContaining(report.contentHash)]);
      const others = await person.get('/api/students?pagination%5BpageSize%5D=100');
      expect(others.list.filter((row) => row.classCode === child['class_code'])).toHaveLength(1);
      const signed = await sign(person);
      expect([signed.status, signed.text]).toEqual([200, expect.any(String)]);
      expect((await person.get(`/api/students/${idOf(child)}`)).status).toBe(404);
    });
    const stored = await suite.rows.one('select * from official_documents where document_id = $1', [
      report.document,
    ]);
    expect(stored).toMatchObject({
      state: 'DOC_ISSUED',
      cosigned_by_staff_no: stand['staff_no'],
      cosigned_hash: report.contentHash,
    });
    await eventually('the report is printed', async () => {
      const { render_state: state } = await suite.rows.one(
        'select render_state from official_documents where document_id = $1',
        [report.document],
      );
      return state === 'RENDER_READY' || null;
    });
  });
});
