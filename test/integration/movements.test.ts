import { uploadPhoto } from '../support/rest/pictures';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import type { Row } from '../support/rows/rows';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let children: Row[];
let pictures = 700;

beforeAll(async () => {
  suite = await openSuite();
  children = await freshChildren(suite.rows, 'movements', 3);
});

afterAll(() => suite.rows.close());

type Movement = { documentId: string; rev: number };

const records = async (child: Row, kind: string, movedOn: string): Promise<Movement> => {
  const clerk = await suite.as('school-clerk');
  const proof = [await uploadPhoto(clerk, (pictures += 1), 'PROOF')];
  const otherSchoolName = '外区某小学';
  const data = { student: idOf(child), kind, movedOn, otherSchoolName, proof };
  const answer = await clerk.post('/api/enrolment-movements', { data });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.data;
};
const checks = async ({ documentId, rev }: Movement, check = 'FOUND_TRUE') => {
  const principal = await suite.as('principal');
  const body = { rev, check, checkNote: '与证明材料核对。' };
  const answer = await principal.post(`/api/enrolment-movements/${documentId}/actions/check`, body);
  expect([answer.status, answer.data]).toEqual([200, expect.objectContaining({ check })]);
};
const schoolingOf = async (child: Row): Promise<unknown> => {
  const row = await suite.rows.one('select schooling_state as s from students where id = $1', [
    child['id'],
  ]);
  return row['s'];
};

describe('movements that are checked in another order than they happened', () => {
  it('leave on the roll a child that came back, when its leaving is checked last', async () => {
    const [child = {}] = children;
    const leave = await records(child, 'TRANSFER_OUT', '2026-09-10');
    const back = await records(child, 'TRANSFER_IN', '2026-11-02');
    await checks(back);
    expect(await schoolingOf(child)).toBe('ENROLLED');
    await checks(leave);
    expect(await schoolingOf(child)).toBe('ENROLLED');
  });

  it('follow each other when they are checked in their order, also on one day', async () => {
    const [, child = {}] = children;
    const leave = await records(child, 'TRANSFER_OUT', '2026-11-10');
    const back = await records(child, 'TRANSFER_IN', '2026-11-10');
    await checks(leave);
    expect(await schoolingOf(child)).toBe('LEFT_DISTRICT');
    await checks(back);
    expect(await schoolingOf(child)).toBe('ENROLLED');
  });

  it('are not overtaken by one that was found false', async () => {
    const [, , child = {}] = children;
    const leave = await records(child, 'TRANSFER_OUT', '2026-10-12');
    await checks(await records(child, 'TRANSFER_IN', '2026-11-09'), 'FOUND_FALSE');
    await checks(leave);
    expect(await schoolingOf(child)).toBe('LEFT_DISTRICT');
  });
});
