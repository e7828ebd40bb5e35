import { FIELDS, fieldsPage, WECHAT, type FieldsPage } from '../support/rest/fields';
import { accountOf, panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { idOf } from '../support/rows/children';
import { openOwnSite } from '../support/site/own-site';
import { openSuite, type Suite } from '../support/suite';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let panel: Person;
let page: FieldsPage;
let clerk: Person;
let classId: string;

beforeAll(async () => {
  site = await openOwnSite('odd_fields', { NOL_WORKER: 'off' });
  suite = await openSuite(site.address, site.databaseUrl);
  await suite.comeToRest();
  panel = await panelAdmin(site.address);
  page = fieldsPage(panel);
  clerk = await suite.as('school-clerk');
  classId = idOf(
    await suite.rows.one('select document_id from school_classes where code = $1', [
      accountOf('teacher').classCode,
    ]),
  );
}, 240_000);

afterAll(async () => {
  await suite.rows.close();
  await site.close();
});

const field = (code: string, label: string, more: object = {}) => ({
  ...WECHAT,
  code,
  label,
  ...more,
});

const CHILD = () => ({
  name: '测试新生',
  gender: 'MALE',
  birthDate: '2014-08-31',
  schoolingState: 'NEVER_ENROLLED',
  schoolClass: classId,
});

const register = (extra?: unknown) =>
  clerk.post('/api/students', { data: { ...CHILD(), ...(extra === undefined ? {} : { extra }) } });

/** A body as text: `JSON.stringify` would drop the key `__proto__`. */
const registerRaw = (extra: string) =>
  clerk.send(
    'POST',
    '/api/students',
    JSON.stringify({ data: CHILD() }).replace(/\}\}$/, `,"extra":${extra}}}`),
    { 'content-type': 'application/json' },
  );

describe('an administrator who writes no code', () => {
  it('may call a field whatever people read', async () => {
    const labels = ['“引号”\'"\\`', '家长微信😀', '䶮姓', '<b>粗</b>{{name}}', '长'.repeat(200)];
    for (const [index, label] of labels.entries())
      expect([label, (await panel.post(FIELDS, field(`odd${index}`, label))).status]).toEqual([
        label,
        201,
      ]);
    const form = await clerk.get('/api/form-descriptions/student');
    const { fields } = form.data as unknown as { fields: { label: string }[] };
    expect(fields.map(({ label }) => label)).toEqual(labels);
    const made = await register({ odd0: "'; drop table students; --", odd1: '😀', odd2: '䶮' });
    expect(made.status).toBe(201);
    expect(made.data).toMatchObject({ extra: { odd1: '😀', odd2: '䶮' } });
  });

  it('is told of a label that is missing, endless, or in use', async () => {
    for (const [label, code] of [
      [' ', 'INPUT-05'],
      ['长'.repeat(201), 'INPUT-06'],
      ['䶮姓', 'FIELDS-08'],
      [' 䶮姓 ', 'FIELDS-08'],
    ] as const)
      await suite.refuses(() => panel.post(FIELDS, field('more', label)), {
        status: 400,
        code,
        path: 'label',
      });
  });

  it('can’t give a code that every object has', async () => {
    for (const code of [
      '__proto__',
      'constructor',
      'toLocaleString',
      'isPrototypeOf',
      'Code',
      '代码',
    ])
      await suite.refuses(() => panel.post(FIELDS, field(code, `标签${code}`)), {
        status: 400,
        code: 'FORM-01',
        path: 'code',
      });
    for (const name of ['__proto__', 'constructor', 'toString'])
      await suite.refuses(() => registerRaw(`{"${name}":"x"}`), { status: 400 });
  });

  it('keeps the kind of a field that was answered, also once it is retired', async () => {
    const kinds = { status: 400, code: 'FIELDS-04', path: 'kind' } as const;
    await suite.refuses(() => page.changes('student', 'odd1', { kind: 'number' }), kinds);
    expect((await page.changes('student', 'odd1', { active: false })).status).toBe(200);
    await suite.refuses(() => page.changes('student', 'odd1', { kind: 'number' }), kinds);
    expect((await page.changes('student', 'odd3', { kind: 'number' })).status).toBe(200);
  });

  it('is shown the way back to a retired field, instead of a second one of its code', async () => {
    await suite.refuses(() => panel.post(FIELDS, field('odd1', '新的微信')), {
      status: 400,
      code: 'FORM-02',
      path: 'code',
      says: /已停用.*重新启用/,
    });
    expect((await panel.post(FIELDS, field('again', '家长微信😀'))).status).toBe(201);
    await suite.refuses(() => page.changes('student', 'odd1', { active: true }), {
      status: 400,
      code: 'FIELDS-08',
      path: 'label',
    });
    const back = await page.changes('student', 'odd1', { active: true, label: '家长微信（旧）' });
    expect(back.status).toBe(200);
    expect((await page.lineOf('student', 'odd1')).filled).toBe(1);
  });

  it('can’t take a field away from under a rule that looks at it, nor put a rule over a retired one', async () => {
    const asked = { field: 'odd2', is: 'filled' };
    expect((await panel.post(FIELDS, field('last', '还有', { skipWhen: asked }))).status).toBe(201);
    await suite.refuses(() => page.changes('student', 'odd2', { active: false }), {
      status: 400,
      code: 'FIELDS-05',
      path: 'active',
    });
    expect((await page.changes('student', 'last', { active: false })).status).toBe(200);
    expect((await page.changes('student', 'odd2', { active: false })).status).toBe(200);
    for (const change of [
      () => page.changes('student', 'last', { active: true }),
      () => panel.post(FIELDS, field('later', '再有', { skipWhen: asked })),
    ])
      await suite.refuses(change, { status: 400, code: 'FORM-09', path: 'skipWhen' });
  });

  it('asks a new required field of a form that was open before', async () => {
    expect((await register({ odd0: '甲' })).status).toBe(201);
    const due = field('due', '新增必填', { required: true });
    expect((await panel.post(FIELDS, due)).status).toBe(201);
    await suite.refuses(() => register({ odd0: '甲' }), {
      status: 400,
      code: 'FIELD-02',
      path: 'extra.due',
    });
    expect((await register({ odd0: '甲', due: '乙' })).status).toBe(201);
    expect((await page.changes('student', 'due', { active: false })).status).toBe(200);
  });

  it('may add a hundred fields to a type, and is told when it is enough', async () => {
    const { length } = (await page.linesOf('student')).filter(({ active }) => active);
    for (let number = length; number < 100; number += 1) {
      const { status, text } = await panel.post(FIELDS, field(`many${number}`, `第${number}项`));
      if (status !== 201) throw new Error(text);
    }
    await suite.refuses(() => panel.post(FIELDS, field('tooMany', '太多')), {
      status: 400,
      code: 'FIELDS-09',
    });
    const made = await register(
      Object.fromEntries(
        Array.from({ length: 100 - length }, (_, at) => [`many${length + at}`, `值${at}`]),
      ),
    );
    expect(made.status).toBe(201);
    const one = await clerk.get(`/api/students/${made.data.documentId}`);
    expect(Object.keys((one.data as unknown as { extra: object }).extra)).toHaveLength(
      100 - length,
    );
  });
});
