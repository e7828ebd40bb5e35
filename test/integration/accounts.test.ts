import { accountOf } from '../support/rest/people';
import { idOf } from '../support/rows/children';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const staffWithoutAccount = async () =>
  idOf(
    await suite.rows.one(
      `select document_id from staff_members where account_id is null and role = 'teacher' and active and school_code = $1 order by id limit 1`,
      [accountOf('teacher').schoolCode],
    ),
  );

const open = async (who: string, staffId: string, body: object) =>
  (await suite.as(who)).post(`/api/staff-members/${staffId}/actions/open-account`, body);

describe('a portal account', () => {
  it('is opened by the district administrator, and signs in to the scope of its post', async () => {
    const answer = await open('district-admin', await staffWithoutAccount(), {
      username: 'new-teacher',
    });
    expect(answer.status).toBe(200);
    const { username, password } = answer.data as unknown as { username: string; password: string };
    const signIn = await fetch(`${suite.address}/api/auth/local`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier: username, password }),
    });
    expect(signIn.status).toBe(200);
    const { jwt } = (await signIn.json()) as { jwt: string };
    const me = await fetch(`${suite.address}/api/me`, {
      headers: { authorization: `Bearer ${jwt}` },
    });
    expect(((await me.json()) as { data: { role: string } }).data.role).toBe('teacher');
  });

  it('is not opened by a principal', async () => {
    const staffId = await staffWithoutAccount();
    await suite.refuses(() => open('principal', staffId, { username: 'another-teacher' }), {
      status: 403,
      code: 'ACCESS-03',
      path: '',
    });
  });

  it('keeps its name to itself', async () => {
    const staffId = await staffWithoutAccount();
    await suite.refuses(() => open('district-admin', staffId, { username: 'principal' }), {
      status: 409,
      code: 'ACCOUNT-02',
      path: 'username',
    });
  });

  it('is opened once', async () => {
    const staffId = idOf(
      await suite.rows.one(
        `select document_id from staff_members where account_id is not null limit 1`,
      ),
    );
    await suite.refuses(() => open('district-admin', staffId, { username: 'second-account' }), {
      status: 409,
      code: 'ACCOUNT-01',
      path: 'username',
    });
  });
});

describe('a right', () => {
  const PATH = '/api/villages';
  const ACTION = 'api::village.village.find';

  it('that is taken from a role is gone at the next request, and back when it is given back', async () => {
    const teacher = await suite.as('teacher');
    expect((await teacher.get(PATH)).status).toBe(200);
    const link = await suite.rows.one(
      `select l.permission_id, l.role_id, l.permission_ord from up_permissions_role_lnk l
       join up_permissions p on p.id = l.permission_id join up_roles r on r.id = l.role_id
       where r.type = 'teacher' and p.action = $1`,
      [ACTION],
    );
    await suite.rows.query('delete from up_permissions_role_lnk where permission_id = $1', [
      link['permission_id'],
    ]);
    const without = await teacher.get(PATH);
    await suite.rows.query(
      'insert into up_permissions_role_lnk (permission_id, role_id, permission_ord) values ($1, $2, $3)',
      [link['permission_id'], link['role_id'], link['permission_ord']],
    );
    expect(without.status).toBe(403);
    expect((await teacher.get(PATH)).status).toBe(200);
  });
});
