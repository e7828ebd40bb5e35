import { accountOf } from '../support/rest/people';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

type Refused = { error?: { message: string; details: { code: string } } };

async function signIn(identifier: string, password: string): Promise<[number, Refused]> {
  const answer = await fetch(`${suite.address}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password }),
  });
  return [answer.status, (await answer.json()) as Refused];
}

describe('an account whose password is guessed', () => {
  const guess = (): Promise<[number, Refused]> => signIn('guessed-teacher', 'Wrong-password-1');

  test('is closed for a while after ten failures, and says for how long', async () => {
    for (let attempt = 1; attempt <= 10; attempt += 1) expect((await guess())[0]).toBe(400);
    const [status, { error }] = await guess();
    expect(status).toBe(429);
    expect(error?.details.code).toBe('ACCESS-07');
    expect(error?.message).toContain('15 分钟后再试');
  });

  test('keeps nobody else out', async () => {
    const { username, password } = accountOf('principal');
    expect((await signIn(username, password))[0]).toBe(200);
  });

  test('is told by a hash only: the table holds no name', async () => {
    const rows = await suite.rows.query('select account from nol_sign_in_failures');
    expect(rows.map(({ account }) => String(account))).not.toContain('guessed-teacher');
    for (const { account } of rows) expect(account).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('a right password clears the count', async () => {
  const { username, password } = accountOf('school-clerk');
  for (let attempt = 1; attempt <= 9; attempt += 1) await signIn(username, 'Wrong-password-1');
  expect((await signIn(username, password))[0]).toBe(200);
  expect((await signIn(username, 'Wrong-password-1'))[0]).toBe(400);
  expect((await signIn(username, password))[0]).toBe(200);
});
