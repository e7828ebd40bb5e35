import { panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let panel: Person;

beforeAll(async () => {
  suite = await openSuite();
  panel = await panelAdmin(suite.address);
});

afterAll(() => suite.rows.close());

describe('who may', () => {
  it('no portal role adds a field or reads the page of settings', async () => {
    const admin = await suite.as('district-admin');
    for (const path of ['/not-one-less/fields', '/not-one-less/settings'])
      expect((await admin.get(path)).status).toBe(401);
  });
});

describe('settings', () => {
  type Overview = {
    key: string;
    title: string;
    current: unknown;
    currentFrom: string;
    basis: string;
    history: { value: unknown; validFrom: string; state: string }[];
  };
  const SETTINGS = '/not-one-less/settings';
  const overviewOf = async (key: string): Promise<Overview> => {
    const all = (await panel.get(SETTINGS)).data as unknown as Overview[];
    const found = all.find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  it('show value, unit, basis and history; a new value holds from its day on', async () => {
    const before = await overviewOf('notice.days');
    expect(before).toMatchObject({ unit: expect.stringMatching(/日|天/) as string });
    expect(before.basis).toMatch(/区教委规定/);
    await suite.refuses(
      () => panel.post(SETTINGS, { key: 'notice.days', value: 9, validFrom: '2026-09-01' }),
      { status: 400, code: 'SET-03', path: 'validFrom' },
    );
    await suite.refuses(
      () => panel.post(SETTINGS, { key: 'notice.days', value: 999, validFrom: '2030-01-01' }),
      { status: 400, code: 'SET-01', path: 'value' },
    );
    const answer = await panel.post(SETTINGS, {
      key: 'notice.days',
      value: 9,
      validFrom: '2030-01-01',
      note: '区教委会议决定',
    });
    expect(answer.status).toBe(201);
    const after = await overviewOf('notice.days');
    expect(after.current).toBe(before.current);
    expect(after.history[0]).toMatchObject({ value: 9, validFrom: '2030-01-01', state: 'coming' });
    await suite.refuses(
      () => panel.post(SETTINGS, { key: 'notice.days', value: 8, validFrom: '2030-01-01' }),
      { status: 400, code: 'SET-02' },
    );
  });

  describe('that have held', () => {
    const ROWS = '/content-manager/collection-types/api::setting.setting';
    let held: string;

    beforeAll(async () => {
      const row = await suite.rows.one(
        `select document_id from settings where key = 'notice.days' order by valid_from limit 1`,
      );
      held = String(row['document_id']);
    });

    it.each([
      ['value', { value: '8' }],
      ['validFrom', { validFrom: '2030-06-01' }],
    ])('keep their %s in the content manager too', async (path, data) => {
      await suite.refuses(() => panel.put(`${ROWS}/${held}`, data), {
        status: 400,
        code: 'SET-03',
        path,
      });
    });

    it('are not taken out, one by one or in bulk', async () => {
      await suite.refuses(() => panel.remove(`${ROWS}/${held}`), { status: 400, code: 'SET-03' });
      await suite.refuses(() => panel.post(`${ROWS}/actions/bulkDelete`, { documentIds: [held] }), {
        status: 400,
        code: 'SET-03',
      });
    });

    it('take no row beside them that would have held before today', async () => {
      await suite.refuses(
        () => panel.post(ROWS, { key: 'notice.days', value: '9', validFrom: '2026-09-02' }),
        { status: 400, code: 'SET-03', path: 'validFrom' },
      );
    });

    it('take a note, and one that is still to come can be put right', async () => {
      const note = '原文件已归档';
      expect((await panel.put(`${ROWS}/${held}`, { note })).status).toBe(200);
      const coming = await panel.post(ROWS, {
        key: 'notice.days',
        value: '9',
        validFrom: '2031-01-01',
      });
      expect(coming.status).toBe(201);
      const path = `${ROWS}/${coming.data.documentId}`;
      expect((await panel.put(path, { value: '10' })).status).toBe(200);
      expect((await panel.remove(path)).status).toBe(200);
    });
  });
});
