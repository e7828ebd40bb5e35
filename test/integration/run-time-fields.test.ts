import { accountOf, panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import {
  CARD,
  FIELDS,
  fieldsPage,
  OTHER,
  WAY,
  WECHAT,
  type FieldsPage,
} from '../support/rest/fields';
import { setUpCase, THREE_VISITS } from '../support/rows/cases';
import { freeChildren, idOf } from '../support/rows/children';
import { openInside, type InsideSite } from '../support/site/inside-site';
import { openOwnSite } from '../support/site/own-site';
import { openSuite, type Suite } from '../support/suite';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let inside: InsideSite;
let panel: Person;
let page: FieldsPage;
let clerk: Person;
let teacher: Person;

beforeAll(async () => {
  site = await openOwnSite('run_time_fields');
  suite = await openSuite(site.address, site.databaseUrl);
  await suite.comeToRest();
  inside = await openInside(site.databaseUrl);
  panel = await panelAdmin(site.address);
  page = fieldsPage(panel);
  clerk = await suite.as('school-clerk');
  teacher = await suite.as('teacher');
}, 240_000);

afterAll(async () => {
  await inside.close();
  await suite.rows.close();
  await site.close();
});

const register = (extra?: object) =>
  clerk.post('/api/students', {
    data: {
      name: '测试新生',
      gender: 'MALE',
      birthDate: '2014-08-31',
      schoolingState: 'NEVER_ENROLLED',
      schoolClass: classId,
      ...(extra && { extra }),
    },
  });

let classId = '';
let kase: { documentId: string; rev: number };

const visit = async (extra?: object) => {
  const { rev } = await suite.rows.one('select rev from cases where document_id = $1', [
    kase.documentId,
  ]);
  return teacher.post(`/api/cases/${kase.documentId}/actions/record-visit`, {
    rev,
    visitedOn: '2026-11-19',
    time: '18:30',
    way: 'HOME',
    content: '入户劝返',
    outcome: 'REFUSED',
    guardianSignature: 'ABSENT',
    ...(extra && { extra }),
  });
};

beforeAll(async () => {
  const { classCode } = accountOf('teacher');
  classId = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [classCode]),
  );
  const [child] = await freeChildren(suite.rows, { classCode: classCode ?? '' });
  if (!child) throw new Error('no child');
  kase = await setUpCase(suite.rows, child, THREE_VISITS);
});

describe('a field added in production', () => {
  it('is refused when it is not sound, at the place that is wrong', async () => {
    for (const [over, code, path] of [
      [{ code: '1a' }, 'FORM-01', 'code'],
      [{ choices: [] }, 'FORM-05', 'choices'],
      [{ recordType: 'school', kind: 'photo', choices: undefined }, 'FIELDS-02', 'kind'],
      [{ recordType: 'audit-entry' }, 'FIELDS-01', 'recordType'],
      [{ skipWhen: { field: 'gone', is: 'filled' } }, 'FORM-09', 'skipWhen'],
    ] as const)
      await suite.refuses(() => panel.post(FIELDS, { ...WAY, ...over }), {
        status: 400,
        code,
        path,
      });
  });

  it('stands in the form at once, for every role, in its order', async () => {
    for (const field of [WAY, OTHER, WECHAT, CARD])
      expect([field.code, (await panel.post(FIELDS, field)).status]).toEqual([field.code, 201]);
    for (const who of ['teacher', 'town-officer', 'inspector']) {
      const form = await (await suite.as(who)).get('/api/form-descriptions/persuasion-visit');
      expect(form.data).toMatchObject({
        label: '劝返记录',
        fields: [{ code: 'visitWay', label: '家访方式' }, { code: 'otherWay' }],
      });
      expect(form.text).toContain('劝返方式');
      const list = await (await suite.as(who)).get('/api/field-definitions');
      expect(list.status).toBe(200);
    }
    await suite.refuses(() => teacher.get('/api/form-descriptions/audit-entry'), { status: 404 });
  });

  it('has a code of its own', async () => {
    await suite.refuses(() => panel.post(FIELDS, WAY), {
      status: 400,
      code: 'FORM-02',
      path: 'code',
    });
  });

  it('is asked of people who record, and of nobody where its skip rule holds', async () => {
    await suite.refuses(() => visit(), { status: 400, code: 'FIELD-02', path: 'extra.visitWay' });
    await suite.refuses(() => visit({ visitWay: 'OTHER' }), {
      status: 400,
      code: 'FIELD-02',
      path: 'extra.otherWay',
    });
    const answer = await visit({ visitWay: 'HOME' });
    expect(answer.status).toBe(200);
    const stored = await teacher.get(
      at('/api/persuasion-visits?sort=id:desc&pagination[pageSize]=1'),
    );
    expect(stored.text).toContain('"extra":{"visitWay":"HOME"}');
  });

  it('takes only values that fit, and no other names', async () => {
    for (const [extra, code, path] of [
      [{ visitWay: 'SHIP' }, 'FIELD-06', 'extra.visitWay'],
      [{ visitWay: 'HOME', wechat: 'x' }, 'FIELD-01', 'extra.wechat'],
      [{ visitWay: 5 }, 'FIELD-06', 'extra.visitWay'],
      ['text', 'INPUT-02', 'extra'],
    ] as [object, string, string][])
      await suite.refuses(() => visit(extra), { status: 400, code, path });
    await suite.refuses(() => register({ card: '509999201202290018' }), {
      status: 400,
      code: 'STU-04',
      path: 'extra.card',
    });
  });

  it('does not hold up the clock, which fills in no form', async () => {
    const before = await suite.rows.query(`select 1 from persuasion_visits where extra is null`);
    expect(before.length).toBeGreaterThan(0);
  });
});

describe('every other path', () => {
  const school = { code: 'S901', name: '测试学校', stage: 'PRIMARY' };

  it('asks the same: panel, document service and query layer', async () => {
    const added = await panel.post(FIELDS, {
      recordType: 'school',
      code: 'boarders',
      label: '寄宿人数',
      kind: 'number',
      min: 0,
      required: true,
    });
    expect(added.status).toBe(201);
    const collection = '/content-manager/collection-types/api::school.school';
    for (const extra of [{ boarders: -1 }, { boarders: 'many' }, { nothing: 1 }, {}, undefined]) {
      await suite.refuses(() => panel.post(collection, { ...school, extra }), {
        status: 400,
        code: /^FIELD-0\d$/,
      });
    }
    for (const extra of [{ boarders: -1 }, { nothing: 1 }, [], 'x']) {
      const data = { ...school, extra };
      for (const path of ['query', 'documents'] as const) {
        const ended = await inside.call(path, 'api::school.school', 'create', { data });
        expect(ended.error?.details?.code).toMatch(/^FIELD-0\d$/);
      }
      const byConnect = await inside.call('documents', 'api::school.school', 'create', {
        data: { ...data, zone: { connect: [] } },
      });
      expect(byConnect.error?.details?.code).toMatch(/^FIELD-0\d$/);
    }
    const made = await panel.post(collection, { ...school, extra: { boarders: 12 } });
    expect(made.status).toBe(201);
  });

  it('keeps an old record that never had the field, until its form is handed in', async () => {
    const [old] = await suite.rows.query(`select document_id from schools where code = 'S001'`);
    const address = `/content-manager/collection-types/api::school.school/${idOf(old)}`;
    expect((await panel.put(address, { name: '测试小学' })).status).toBe(200);
    await suite.refuses(() => panel.put(address, { extra: { boarders: null } }), {
      status: 400,
      code: 'FIELD-02',
      path: 'extra.boarders',
    });
  });
});

describe('a field in use', () => {
  it('changes its label and help, but neither its code, its kind nor its given choices', async () => {
    expect((await page.changes('persuasion-visit', 'visitWay', { label: '家访形式' })).status).toBe(
      200,
    );
    const { documentId, rev } = await page.lineOf('persuasion-visit', 'visitWay');
    await suite.refuses(() => panel.put(`${FIELDS}/${documentId}`, { rev, kind: 'text' }), {
      status: 400,
    });
    await suite.refuses(
      () => panel.put(`${FIELDS}/${documentId}`, { rev, choices: [WAY.choices[1]] }),
      { status: 400, code: 'FIELDS-04', path: 'choices' },
    );
    await suite.refuses(() => panel.put(`${FIELDS}/${documentId}`, { rev: 1, label: '甲' }), {
      status: 409,
      code: 'REV-01',
    });
  });

  it('is put in another order, but not before the one it looks at', async () => {
    const order = (codes: string[]) =>
      panel.put('/not-one-less/field-orders/persuasion-visit', { codes });
    await suite.refuses(() => order(['otherWay', 'visitWay']), { status: 400 });
    await suite.refuses(() => order(['visitWay']), { status: 409, code: 'FIELDS-07' });
    expect(
      (await panel.put('/not-one-less/field-orders/student', { codes: ['card', 'wechat'] })).status,
    ).toBe(200);
    expect((await page.linesOf('student')).map(({ code }) => code)).toEqual(['card', 'wechat']);
  });

  it('is retired: hidden, not writable, its values kept', async () => {
    const held = await page.lineOf('persuasion-visit', 'visitWay');
    await suite.refuses(
      () => panel.put(`${FIELDS}/${held.documentId}`, { rev: held.rev, active: false }),
      { status: 400, code: 'FIELDS-05' },
    );
    expect((await page.changes('persuasion-visit', 'otherWay', { active: false })).status).toBe(
      200,
    );
    expect((await page.changes('persuasion-visit', 'visitWay', { active: false })).status).toBe(
      200,
    );
    await suite.refuses(() => visit({ visitWay: 'HOME' }), {
      status: 400,
      code: 'FIELD-01',
      path: 'extra.visitWay',
    });
    expect((await visit()).status).toBe(200);
    const list = await teacher.get(at('/api/persuasion-visits?pagination[pageSize]=100'));
    expect(list.text).not.toContain('visitWay');
    expect((await page.lineOf('persuasion-visit', 'visitWay')).filled).toBe(1);
    const back = await page.changes('persuasion-visit', 'visitWay', {
      active: true,
      required: false,
    });
    expect(back.status).toBe(200);
    const again = await teacher.get(at('/api/persuasion-visits?pagination[pageSize]=100'));
    expect(again.text).toContain('"visitWay":"HOME"');
  });

  it('is never removed', async () => {
    const { documentId } = await page.lineOf('student', 'wechat');
    const gone = await inside.call(
      'documents',
      'api::field-definition.field-definition',
      'delete',
      {
        documentId,
      },
    );
    expect(gone.error?.details?.code).toBe('FIELDS-06');
  });
});
