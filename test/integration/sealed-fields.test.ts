import { readFileSync } from 'node:fs';
import { CARD, FIELDS, fieldsPage, WECHAT } from '../support/rest/fields';
import { accountOf, panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import { idOf } from '../support/rows/children';
import { sharedSite } from '../support/site/shared-site';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let panel: Person;
let clerk: Person;
let classId = '';

/** A number of the area that does not exist, with a right check character. */
const NUMBER = '509999201202290017';

beforeAll(async () => {
  suite = await openSuite();
  panel = await panelAdmin(suite.address);
  clerk = await suite.as('school-clerk');
  classId = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [
      accountOf('teacher').classCode,
    ]),
  );
  for (const field of [WECHAT, CARD]) await panel.post(FIELDS, field);
});

afterAll(async () => {
  const page = fieldsPage(panel);
  for (const { code } of [WECHAT, CARD]) await page.changes('student', code, { active: false });
  await suite.rows.close();
});

const register = (extra: object) =>
  clerk.post('/api/students', {
    data: {
      name: '测试新生',
      gender: 'MALE',
      birthDate: '2014-08-31',
      schoolingState: 'NEVER_ENROLLED',
      schoolClass: classId,
      extra,
    },
  });

describe('a personal number in an added field', () => {
  let id = '';

  it('is sealed in the row, masked in every answer, and nowhere in the audit', async () => {
    const made = await register({ wechat: 'wx-test', card: NUMBER.toLowerCase() });
    expect(made.status).toBe(201);
    id = made.data.documentId;
    expect(made.text).toContain('509999********0017');
    const row = await suite.rows.one(
      'select extra::text as extra, s::text as whole from students s where document_id = $1',
      [id],
    );
    expect(row['whole']).not.toContain(NUMBER);
    expect(row['extra']).toContain('"sealed"');
    for (const path of [`/api/students/${id}`, at(`/api/students?filters[name]=测试新生`)]) {
      const answer = await clerk.get(path);
      expect(answer.text).toContain('"card":"509999********0017"');
      expect(answer.text).not.toMatch(/sealed|509999201202290017/);
    }
    const shown = await panel.get(`/content-manager/collection-types/api::student.student/${id}`);
    expect(shown.text).toContain('509999********0017');
    expect(shown.text).not.toMatch(/"sealed"|509999201202290017/);
    const [audit] = await suite.rows.query(
      `select count(*)::int as n from audit_entries a where a::text like $1`,
      [`%${NUMBER}%`],
    );
    expect(audit?.['n']).toBe(0);
    expect(readFileSync(sharedSite().logFile, 'utf8')).not.toContain(NUMBER);
  });

  it('stays when the record is saved as it was read, and is shown in full for a stated reason only', async () => {
    const read = await clerk.get(`/api/students/${id}`);
    const { rev, extra } = read.data as unknown as { rev: number; extra: object };
    const saved = await clerk.put(`/api/students/${id}`, { data: { rev, note: '改', extra } });
    expect(saved.status).toBe(200);
    const revealed = await clerk.post(`/api/students/${id}/actions/reveal`, {
      reason: '核对居住证',
    });
    expect((revealed.data as unknown as { extra: object }).extra).toEqual({ card: NUMBER });
  });

  it('a change without run-time values leaves them as they are', async () => {
    const { rev } = (await clerk.get(`/api/students/${id}`)).data;
    const saved = await clerk.put(`/api/students/${id}`, { data: { rev, note: '再改' } });
    expect(saved.text).toContain('"wechat":"wx-test"');
  });
});
