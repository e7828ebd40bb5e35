import type { Answer } from '../support/rest/answer';
import { schoolsOf } from '../support/rest/inspections';
import { accountOf } from '../support/rest/people';
import { photo } from '../support/rest/pictures';
import { idOf } from '../support/rows/children';
import { TODAY } from '../support/site/load-demo';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
const children: string[] = [];
let school: string;
let schoolClass: string;

beforeAll(async () => {
  suite = await openSuite();
  // Children of their own: those of the demo class are left to the suites that call its roll.
  const { classCode } = accountOf('teacher-2');
  schoolClass = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [classCode]),
  );
  const admin = await suite.as('district-admin');
  for (let n = 0; n < 6; n += 1) {
    const made = await admin.post('/api/students', { data: newChild() });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    children.push(made.data.documentId);
  }
  ({ school } = await schoolsOf(suite.rows));
});

afterAll(() => suite.rows.close());

type Send = (body: object, key: string) => Promise<Answer>;

const post =
  (who: string, path: string): Send =>
  async (data, key) =>
    (await suite.as(who)).post(path, { data }, { 'idempotency-key': key });

const upload: Send = async (fields, key) => {
  const form = new FormData();
  const { picture, ...others } = fields as { picture: number } & Record<string, string>;
  form.append('file', new Blob([new Uint8Array(await photo(picture))]), '照片.jpg');
  for (const [name, value] of Object.entries(others)) form.append(name, value);
  return (await suite.as('teacher')).send('POST', '/api/attachments', form, {
    'idempotency-key': key,
  });
};

const child = (n: number): string => children[n] ?? '';

type Act = { what: string; table: string; send: Send; body: () => object; other: () => object };

const newChild = () => ({
  name: '键试验',
  gender: 'MALE',
  birthDate: '2014-08-31',
  schoolingState: 'ENROLLED',
  schoolClass,
});

const ACTS: Act[] = [
  {
    what: 'a child',
    table: 'students',
    send: post('district-admin', '/api/students'),
    body: newChild,
    other: () => ({ ...newChild(), name: '另一个' }),
  },
  {
    what: 'a guardian',
    table: 'guardians',
    send: post('teacher-2', '/api/guardians'),
    body: () => ({ student: child(0), name: '键监护', relationship: 'MOTHER' }),
    other: () => ({ student: child(0), name: '键监护', relationship: 'FATHER' }),
  },
  {
    what: 'an absence',
    table: 'absences',
    send: post('teacher-2', '/api/absences'),
    body: () => ({ student: child(1), firstMissedOn: '2026-11-19', firstSession: 'AM' }),
    other: () => ({ student: child(1), firstMissedOn: '2026-11-19', firstSession: 'PM' }),
  },
  {
    what: 'a case',
    table: 'cases',
    send: post('district-admin', '/api/cases'),
    body: () => ({ student: child(2), origin: 'NOT_REGISTERED', originReason: '键试验' }),
    other: () => ({ student: child(2), origin: 'NOT_REGISTERED', originReason: '别的理由' }),
  },
  {
    what: 'a personal grant',
    table: 'personal_grants',
    send: post('district-admin', '/api/personal-grants'),
    body: () => ({
      student: child(3),
      staffNo: accountOf('helper').staffNo,
      fromDate: TODAY,
      reason: '结对帮扶',
    }),
    other: () => ({
      student: child(3),
      staffNo: accountOf('helper').staffNo,
      fromDate: TODAY,
      reason: '送教',
    }),
  },
  {
    what: 'a photo',
    table: 'attachments',
    send: upload,
    body: () => ({ purpose: 'PHOTO', picture: 171 }),
    other: () => ({ purpose: 'PHOTO', picture: 172 }),
  },
  {
    what: 'an inspection',
    table: 'inspections',
    // Nobody else's drafts: one that is open already would be answered instead of a new one.
    send: post('bureau-officer', '/api/inspections'),
    body: () => ({ school }),
    other: () => ({ school, checklist: 'another' }),
  },
];

const count = async (table: string): Promise<number> =>
  Number((await suite.rows.one(`select count(*) as n from ${table}`))['n']);

describe.each(ACTS)('$what, sent under a key', ({ table, send, body, other }) => {
  const key = `repeat-${table}`;
  let first: Answer;

  it('twice at the same moment is made once', async () => {
    const before = await count(table);
    const [one, two] = await Promise.all([send(body(), key), send(body(), key)]);
    expect([one.status, one.text]).toEqual([expect.any(Number), expect.any(String)]);
    expect(one.status).toBeLessThan(300);
    expect(two.status).toBeLessThan(300);
    expect(two.data.documentId).toBe(one.data.documentId);
    expect(await count(table)).toBe(before + 1);
    first = one;
  });

  it('and again after a lost answer, is the same record', async () => {
    const again = await send(body(), key);
    expect(again.data.documentId).toBe(first.data.documentId);
  });

  it('says what the rules noted', () => {
    expect(first.text).toMatch(/"meta":\{"warnings":\[/);
  });

  it('with other content is refused, and nothing is stored', async () => {
    await suite.refuses(() => send(other(), key), {
      status: 409,
      code: 'INPUT-12',
      path: 'Idempotency-Key',
    });
  });
});

describe('a step sent under a key', () => {
  it('of an absence is taken once, and answered again to who did not hear', async () => {
    const teacher = await suite.as('teacher-2');
    const opened = await teacher.post('/api/absences', {
      data: { student: child(4), firstMissedOn: '2026-11-18', firstSession: 'AM' },
    });
    const { documentId, rev } = opened.data;
    const end = (body: object) =>
      teacher.post(`/api/absences/${documentId}/actions/end`, body, {
        'idempotency-key': 'repeat-end',
      });
    const ended = await end({ rev, endedOn: '2026-11-19', endedSession: 'AM' });
    const again = await end({ rev: ended.data.rev, endedOn: '2026-11-19', endedSession: 'AM' });
    expect([ended.status, again.status]).toEqual([200, 200]);
    expect(again.data.rev).toBe(ended.data.rev);
    await suite.refuses(() => end({ rev, endedOn: '2026-11-19', endedSession: 'PM' }), {
      status: 409,
      code: 'INPUT-12',
      path: 'Idempotency-Key',
    });
  });

  it('of a case is refused under the key of another content', async () => {
    const admin = await suite.as('district-admin');
    const opened = await admin.post('/api/cases', {
      data: { student: child(5), origin: 'NOT_REGISTERED', originReason: '键试验' },
    });
    const { documentId, rev } = opened.data;
    const teacher = await suite.as('teacher-2');
    const verify = (cause: string) =>
      teacher.post(
        `/api/cases/${documentId}/actions/verify`,
        { rev, kind: 'DROPOUT', cause, whereabouts: 'WITH_PARENTS_AWAY' },
        { 'idempotency-key': 'repeat-verify' },
      );
    const first = await verify('WORKING');
    expect([first.status, first.text]).toEqual([200, expect.any(String)]);
    expect((await verify('WORKING')).status).toBe(200);
    await suite.refuses(() => verify('ILLNESS'), {
      status: 409,
      code: 'INPUT-12',
      path: 'Idempotency-Key',
    });
  });
});
