import { DESIGN, promote } from '../support/custom-types/promote';
import { rowsOf, type Rows } from '../support/rows/rows';
import { sharedSite } from '../support/site/shared-site';
import { eventually } from '../support/suite';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const TABLE = 'custom_left_behind_visits';

let database: TestDatabase;
let rows: Rows;
/** Holds what the promotion needs next, so that it stands still where it is to be killed. */
let holder: Rows;

beforeAll(async () => {
  database = await createTestDatabase('promotion_killed', sharedSite().template);
  rows = await rowsOf(database.url);
  holder = await rowsOf(database.url);
}, 240_000);

afterAll(async () => {
  await holder.close();
  await rows.close();
  await database.drop();
});

const WAITING = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
const OTHERS = `select pid from pg_stat_activity where datname = current_database()
  and pid <> pg_backend_pid() and pid <> $1`;

/** Runs the promotion up to where it must wait for what `holding` takes, kills it there, and waits until the database let go of it. */
async function killedWhere(holding: string): Promise<void> {
  const { pid: own } = await holder.one('select pg_backend_pid() as pid');
  await holder.query('begin');
  let pid = 0;
  try {
    await holder.query(holding);
    const ended = promote(database.url, DESIGN, { begun: (begun) => (pid = begun) });
    await eventually('the promotion waits', async () => {
      const [waits] = await rows.query(WAITING);
      return waits ?? null;
    });
    process.kill(pid, 'SIGKILL');
    expect((await ended).code).toBeNull();
  } finally {
    await holder.query('rollback');
  }
  await eventually('its connections are gone', async () => {
    const left = await rows.query(OTHERS, [own]);
    return left.length === 0 || null;
  });
}

const stored = () => rows.query('select name, rev from custom_types');
const traces = async (): Promise<number> =>
  Number(
    (await rows.one(`select count(*) as n from audit_entries where action like 'custom-type.%'`)).n,
  );

describe('a promotion that is killed', () => {
  it.each([
    ['before it writes', `select pg_advisory_xact_lock(hashtext('nol.promotion'))`],
    ['before it says on record what it wrote', 'lock table audit_entries in share mode'],
  ])(
    '%s leaves nothing behind',
    async (_where, holding) => {
      await killedWhere(holding);
      expect(await stored()).toEqual([]);
      expect(await traces()).toBe(0);
    },
    120_000,
  );

  it('is simply made again', async () => {
    const { code, output } = await promote(database.url, DESIGN);
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('已投入') as string,
    });
    expect(await stored()).toMatchObject([{ name: 'left-behind-visit', rev: 1 }]);
    expect(await traces()).toBe(1);
  }, 240_000);
});

describe('a start that is killed while it makes the tables of a register', () => {
  it('is made good by the next one', async () => {
    expect(await rows.query('select to_regclass($1) as made', [TABLE])).toEqual([{ made: null }]);
    await killedWhere('lock table strapi_database_schema in share mode');
    const { code, output } = await promote(database.url, DESIGN);
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('没有要投入的内容') as string,
    });
    const gates = await rows.query(
      `select tgname from pg_trigger where tgrelid = $1::regclass and tgname like 'nol_%' order by tgname`,
      [TABLE],
    );
    expect(gates.map((gate) => gate['tgname'])).toEqual([
      'nol_gate',
      'nol_kept',
      'nol_never_emptied',
    ]);
  }, 240_000);
});
