import { accountOf } from '../support/rest/people';
import { uploadPhoto } from '../support/rest/pictures';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];
let proof: string[];

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'renewals', 8);
  proof = [await uploadPhoto(await suite.as('principal'), 83, 'PROOF')];
});

afterAll(() => suite.rows.close());

/** A granted suspension of one of the children, from a year ago until the day, as if it had gone its way. */
async function granted(index: number, until: string, more: Record<string, unknown> = {}) {
  const child = children[index] ?? {};
  const columns: Record<string, unknown> = {
    document_id: `d${String(index)}${'renewals'.padEnd(22, 'x')}`,
    kind: 'ON_LEAVE',
    state: 'APPROVED',
    student_name: child['name'],
    applied_on: '2025-11-20',
    reason: '骨折休养。',
    guardian_name: '监护人甲',
    from_date: '2025-12-01',
    to_date: until,
    certifier: '区人民医院',
    proof_count: 1,
    applied_by_staff_no: 'T-renewals',
    applied_by_name: '示例申请人',
    school_code: accountOf('principal').schoolCode,
    class_code: child['class_code'],
    zone_code: child['zone_code'],
    town_code: child['town_code'],
    child_no: child['child_no'],
    rev: 1,
    ...more,
  };
  const names = Object.keys(columns);
  await suite.rows.behindTheGate(async (query) => {
    await query(
      `insert into deferrals (created_at, updated_at, ${names.join(', ')})
       values (now(), now(), ${names.map((_name, n) => `$${String(n + 1)}`).join(', ')})`,
      Object.values(columns),
    );
  });
  return String(columns['document_id']);
}

const renewal = (more: object = {}) => ({
  rev: 1,
  reason: '骨折未愈，仍需休养。',
  toDate: '2027-05-31',
  certifier: '区人民医院',
  proof: [],
  ...more,
});
const renew = async (id: string, body: object, key = 'x') =>
  (await suite.as('principal')).post(`/api/deferrals/${id}/actions/renew`, body, {
    'idempotency-key': `renewal-${id}-${key}`,
  });

describe('a renewal', () => {
  let first = '';
  let second = { documentId: '', rev: 0 };

  it('follows on the day after, linked to the one before, and waits for its approval', async () => {
    first = await granted(0, '2026-11-30');
    const [one, two] = await Promise.all([
      renew(first, renewal({ proof })),
      renew(first, renewal({ proof })),
    ]);
    expect([one.status, one.text]).toEqual([201, expect.any(String)]);
    expect(two.data.documentId).toBe(one.data.documentId);
    expect(one.data).toMatchObject({
      state: 'APPLIED',
      kind: 'ON_LEAVE',
      fromDate: '2026-12-01',
      renewsDocumentId: first,
      guardianName: '监护人甲',
      proofCount: 1,
    });
    second = one.data;
    const other = renewal({ proof, toDate: '2027-06-30' });
    await suite.refuses(() => renew(first, other), { status: 409, code: 'INPUT-12' });
    await suite.refuses(() => renew(first, other, 'other'), { status: 409, code: /DEFER-9/ });
  });

  it('is granted by town or committee, never by the school, and ends the one before', async () => {
    const decide = async (who: string) =>
      (await suite.as(who)).post(`/api/deferrals/${second.documentId}/actions/decide`, {
        rev: second.rev,
        decision: 'APPROVED',
      });
    await suite.refuses(() => decide('principal'), { status: 403 });
    const answer = await decide('bureau-officer');
    expect([answer.status, answer.data.state]).toEqual([200, 'APPROVED']);
    const before = await suite.rows.one(
      'select state, end_kind, ended_on::text from deferrals where document_id = $1',
      [first],
    );
    expect(before).toEqual({ state: 'ENDED', end_kind: 'RENEWED', ended_on: '2026-11-30' });
    await suite.refuses(() => renew(first, renewal({ rev: 2 }), 'twice'), {
      status: 409,
      code: 'DEFER-23',
    });
  });

  it('of more than a year, or without a reason, is refused', async () => {
    const id = await granted(1, '2026-12-10');
    await suite.refuses(() => renew(id, renewal({ toDate: '2027-12-11' })), {
      status: 400,
      code: 'DEFER-01',
      path: 'toDate',
    });
    await suite.refuses(() => renew(id, renewal({ toDate: '2026-12-10' }), 'back'), {
      status: 400,
      code: 'DEFER-01',
    });
    await suite.refuses(() => renew(id, renewal({ reason: ' ' }), 'why'), {
      status: 400,
      path: 'reason',
    });
    await suite.refuses(() => renew(id, renewal({ rev: 7 }), 'rev'), {
      status: 409,
      code: 'REV-01',
    });
    expect((await renew(id, renewal({ toDate: '2027-12-10' }), 'right')).status).toBe(201);
  });

  it('is the only way to go on: another application beside the running one is refused', async () => {
    const id = await granted(2, '2027-01-20');
    const body = {
      student: children[2]?.['document_id'],
      kind: 'ON_LEAVE',
      reason: '骨折休养。',
      guardianName: '监护人甲',
      fromDate: '2027-01-21',
      toDate: '2027-07-20',
      certifier: '区人民医院',
      proof: [],
    };
    const apply = async (more: object) =>
      (await suite.as('principal')).post('/api/deferrals', { data: { ...body, ...more } });
    await suite.refuses(() => apply({}), { status: 400, code: 'DEFER-09', path: 'fromDate' });
    await suite.refuses(() => apply({ renews: id }), { status: 400, code: 'DEFER-08' });
  });

  it('long before the end is refused', async () => {
    const id = `d2${'renewals'.padEnd(22, 'x')}`;
    await suite.refuses(() => renew(id, renewal()), {
      status: 400,
      code: 'DEFER-08',
      path: 'renews',
      says: /2027年1月20日才期满/,
    });
  });

  it('may come late, when the end has opened a case: both stay on record', async () => {
    const id = await granted(3, '2026-11-10', {
      state: 'ENDED',
      end_kind: 'NOT_BACK',
      ended_on: '2026-11-10',
    });
    const late = await renew(id, renewal({ proof: [] }));
    expect([late.status, late.text]).toEqual([201, expect.any(String)]);
    expect(late.warnings.map(({ code }) => code)).toEqual(['DEFER-06']);
    expect(late.data).toMatchObject({ fromDate: '2026-11-11', renewsDocumentId: id });
  });

  it('ended before it began is no end', async () => {
    const id = await granted(5, '2027-01-20', { from_date: '2026-11-10' });
    const end = async (endedOn: string) =>
      (await suite.as('principal')).post(`/api/deferrals/${id}/actions/end`, { rev: 1, endedOn });
    await suite.refuses(() => end('2026-11-09'), {
      status: 400,
      code: 'DEFER-24',
      path: 'endedOn',
    });
    await suite.refuses(() => end('2026-11-21'), {
      status: 400,
      code: 'DEFER-22',
      path: 'endedOn',
    });
    expect((await end('2026-11-10')).status).toBe(200);
  });

  it('of a child of another school is not found', async () => {
    const far = { school_code: 'S001', class_code: null, zone_code: null, town_code: null };
    const id = await granted(4, '2026-12-01', far);
    await suite.refuses(() => renew(id, renewal()), { status: 404, code: 'ACCESS-04' });
  });
});

describe('a child whose deferral runs', () => {
  const alone = async (who: string): Promise<string[]> => {
    const { data } = await (await suite.as(who)).get('/api/worklist');
    const group = data.groups.find(({ code }) => code === 'deferral-follow-up');
    return (group?.items ?? []).map(({ title }) => title);
  };
  const titleOf = (index: number) => `缓学、休学 · ${String(children[index]?.['name'])}`;

  it('is on the worklists of school and teacher after thirty days without a visit or a contact, and not before', async () => {
    await granted(6, '2027-03-01', { from_date: '2026-10-20' });
    await granted(7, '2027-03-01', { from_date: '2026-10-21' });
    for (const who of ['principal', 'teacher']) {
      const titles = await alone(who);
      expect(titles).toContain(titleOf(6));
      expect(titles).not.toContain(titleOf(7));
    }
    expect(await alone('teacher-2')).not.toContain(titleOf(6));
  });

  it('is off them when somebody has called on it', async () => {
    const contact = await (
      await suite.as('principal')
    ).post('/api/place-contacts', {
      data: {
        student: idOf(children[6]),
        heldOn: '2026-11-19',
        partner: 'WITH_VILLAGE',
        partnerName: '村社联系人甲',
        way: 'BY_CALL',
        content: '孩子恢复良好，下月复诊。',
      },
    });
    expect([contact.status, contact.text]).toEqual([201, expect.any(String)]);
    expect(await alone('principal')).not.toContain(titleOf(6));
  });
});
