import { accountOf } from '../support/rest/people';
import type { Answer } from '../support/rest/answer';
import { uploadPhoto } from '../support/rest/pictures';
import { readyCases } from '../support/rows/ready-cases';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let pictures = 900;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const schoolCode = accountOf('teacher').schoolCode ?? '';

const act = async (who: string, id: string, action: string, body: object): Promise<Answer> => {
  const { rev } = await suite.rows.one('select rev from cases where document_id = $1', [id]);
  return (await suite.as(who)).post(`/api/cases/${id}/actions/${action}`, { rev, ...body });
};

/** A case whose end the teacher has asked for, and its child. */
async function asked(closureKind: string): Promise<{ id: string; child: Row }> {
  const [id = ''] = await readyCases(suite.rows, schoolCode, 1);
  const proof = [await uploadPhoto(await suite.as('teacher'), (pictures += 1), 'PROOF')];
  const body = { closureKind, note: '证明见附件', proof };
  const answer = await act('teacher', id, 'propose-closure', body);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  const child = await suite.rows.one(
    'select s.* from students s join cases c on c.child_no = s.child_no where c.document_id = $1',
    [id],
  );
  return { id, child };
}

const ends = (who: string, id: string, end: string): Promise<Answer> =>
  act(who, id, 'end-with-proof', { end });

const setChild = (child: Row, column: string, value: unknown): Promise<void> =>
  suite.rows.behindTheGate(async (query) => {
    await query(`update students set ${column} = $2 where id = $1`, [child['id'], value]);
  });

const stateOf = async (id: string): Promise<unknown> =>
  (await suite.rows.one('select state from cases where document_id = $1', [id]))['state'];

const codesIn = (answer: Answer): [number, string | undefined] => [
  answer.status,
  /CLOSE-\d\d/.exec(answer.text)?.[0],
];

/** The clerk writes a movement down; the principal finds it true or false. */
async function moved(child: Row, kind: string, check: string | null): Promise<void> {
  const clerk = await suite.as('school-clerk');
  const proof = [await uploadPhoto(clerk, (pictures += 1), 'PROOF')];
  const student = child['document_id'];
  const data = { student, kind, movedOn: '2026-11-18', otherSchoolName: '外区某小学', proof };
  const written = await clerk.post('/api/enrolment-movements', { data });
  expect([written.status, written.text]).toEqual([201, expect.any(String)]);
  if (check === null) return;
  const { documentId, rev } = written.data as { documentId: string; rev: number };
  const body = { rev, check, checkNote: '与对方学校核对。' };
  const path = `/api/enrolment-movements/${documentId}/actions/check`;
  expect((await (await suite.as('principal')).post(path, body)).status).toBe(200);
}

describe('ending a case as transferred', () => {
  it('is refused on a paper alone, an unchecked movement and one found false; nothing changes', async () => {
    const { id, child } = await asked('END_TRANSFERRED');
    const before = await stateOf(id);
    for (const check of ['none', null, 'FOUND_FALSE']) {
      if (check !== 'none') await moved(child, 'TRANSFER_OUT', check);
      expect(codesIn(await ends('principal', id, 'END_TRANSFERRED'))).toEqual([400, 'CLOSE-07']);
    }
    expect(await stateOf(id)).toBe(before);
  });

  it('is done once the movement is found true, and not after the child moved back', async () => {
    const there = await asked('END_TRANSFERRED');
    await moved(there.child, 'TRANSFER_OUT', 'FOUND_TRUE');
    expect((await ends('principal', there.id, 'END_TRANSFERRED')).status).toBe(200);
    expect(await stateOf(there.id)).toBe('END_TRANSFERRED');
    const back = await asked('END_TRANSFERRED');
    await moved(back.child, 'TRANSFER_OUT', 'FOUND_TRUE');
    await moved(back.child, 'TRANSFER_IN', 'FOUND_TRUE');
    expect(codesIn(await ends('principal', back.id, 'END_TRANSFERRED'))).toEqual([400, 'CLOSE-07']);
  });
});

describe('ending a case because compulsory schooling is over', () => {
  it('by age is for the committee, and not a year too early', async () => {
    const { id, child } = await asked('END_OVER_AGE');
    await setChild(child, 'birth_date', '2011-09-01');
    expect(codesIn(await ends('bureau-officer', id, 'END_OVER_AGE'))).toEqual([400, 'CLOSE-08']);
    await setChild(child, 'birth_date', '2011-08-31');
    expect(codesIn(await ends('principal', id, 'END_OVER_AGE'))).toEqual([400, 'CLOSE-04']);
    expect((await ends('bureau-officer', id, 'END_OVER_AGE')).status).toBe(200);
    expect(await stateOf(id)).toBe('END_OVER_AGE');
  });

  it('by graduation needs the ninth grade and the record of the child', async () => {
    const { id, child } = await asked('END_GRADUATED');
    await setChild(child, 'grade', 9);
    expect(codesIn(await ends('zone-head', id, 'END_GRADUATED'))).toEqual([400, 'CLOSE-09']);
    await setChild(child, 'schooling_state', 'GRADUATED');
    await setChild(child, 'grade', 8);
    expect(codesIn(await ends('zone-head', id, 'END_GRADUATED'))).toEqual([400, 'CLOSE-09']);
    await setChild(child, 'grade', 9);
    expect((await ends('zone-head', id, 'END_GRADUATED')).status).toBe(200);
    expect(await stateOf(id)).toBe('END_GRADUATED');
  });

  it('leaves the child free for a new case, which is linked to the old one', async () => {
    const { id, child } = await asked('END_OVER_AGE');
    await setChild(child, 'birth_date', '2011-08-31');
    expect((await ends('bureau-officer', id, 'END_OVER_AGE')).status).toBe(200);
    const data = {
      student: child['document_id'],
      origin: 'BY_HAND',
      originReason: '核对出生日期有误',
    };
    expect((await (await suite.as('principal')).post('/api/cases', { data })).status).toBe(201);
  });
});
