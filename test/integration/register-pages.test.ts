import { FIELDS, fieldsPage } from '../support/rest/fields';
import { accountOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import {
  fold,
  openRegister,
  told,
  VISITS,
  type OpenRegister,
} from '../support/custom-types/open-register';
import type { Suite } from '../support/suite';

const TYPE = 'left-behind-visit';
const CODE = 'register-left-behind-visit';
const TEMPLATES = '/not-one-less/document-templates';
const VERSIONS = '/not-one-less/document-template-versions';

type Version = { documentId: string; version: number; state: string; rev: number; uses: number };
type Template = { code: string; title: string; published: number; versions: Version[] };
type Detail = {
  documentId: string;
  version: number;
  rev: number;
  source: string;
  fields: { path: string; label: string }[];
  report: { faults: object[]; leftOut: string[] };
};

let register: OpenRegister;
let suite: Suite;
let panel: Person;
let principal: Person;
let enter: OpenRegister['enter'];
let pageOf: OpenRegister['pageOf'];

beforeAll(async () => {
  register = await openRegister('register_pages');
  ({ suite, panel, principal, enter, pageOf } = register);
}, 240_000);

afterAll(() => register.close());

const enteredId = async (more?: object): Promise<string> =>
  (await told<{ documentId: string }>(enter(more))).documentId;

const template = async (): Promise<Template> => {
  const all = await told<Template[]>(panel.get(TEMPLATES));
  const found = all.find(({ code }) => code === CODE);
  if (!found) throw new Error('the register has no template');
  return found;
};

const previewOf = async (source: string, document?: string): Promise<string> => {
  const { pdf } = await told<{ pdf: string }>(
    panel.post(`${TEMPLATES}/${CODE}/preview`, { source, ...(document && { document }) }),
  );
  return fold(Buffer.from(pdf, 'base64'));
};

describe('the print template of a register', () => {
  let open: Detail;
  let record: string;

  it('is made from its questions, and says that it is no official paper', async () => {
    expect(await template()).toMatchObject({ title: '留守儿童走访登记（登记表）', published: 1 });
    record = await enteredId({ findings: '第一行\n第二行' });
    const page = await pageOf(record);
    for (const words of [
      '留守儿童走访登记',
      '登记编号：2026-0001',
      '走访日期2026年11月18日',
      '照管情况一般',
      `学校${accountOf('principal').schoolName ?? ''}`,
      '登记日期：2026年11月20日',
      '不是公文，不编文号、不盖公章',
      '第1页，共1页',
    ])
      expect(page).toContain(words);
  });

  it('is changed like every other one: fields by Chinese name, faults at their line, preview, versions', async () => {
    open = await told<Detail>(panel.post(`${TEMPLATES}/${CODE}/drafts`, {}));
    expect(open.fields).toContainEqual({
      path: 'answers.guardianName',
      label: '实际照管人',
      kind: 'text',
    });
    expect(open.report).toEqual({ faults: [], leftOut: ['所属学校'] });
    const wrong = `${open.source}\n{{answers.gone}}<script>1</script>`;
    const { faults } = await told<{ faults: { code: string; line: number }[] }>(
      panel.post(`${TEMPLATES}/${CODE}/check`, { source: wrong }),
    );
    expect(faults.map(({ code }) => code).sort()).toEqual(['TPL-02', 'TPL-05', 'TPL-05']);
    const without = open.source.replace('{{recordNo}}', '');
    await suite.refuses(() => panel.post(`${TEMPLATES}/${CODE}/preview`, { source: without }), {
      status: 400,
      code: 'TPL-08',
    });
    expect(await previewOf(open.source)).toContain('示例内容2');
    const papers = await told<{ documentId: string; title: string }[]>(
      panel.get(`${TEMPLATES}/${CODE}/papers`),
    );
    expect(papers[0]).toMatchObject({ documentId: record });
    expect(await previewOf(open.source, record)).toContain('实际照管人外祖母');
    await suite.refuses(
      () =>
        panel.post(`${TEMPLATES}/${CODE}/preview`, {
          source: open.source,
          document: 'a'.repeat(24),
        }),
      { status: 404 },
    );
  });

  it('prints every record by the version that was published last', async () => {
    const source = open.source.replace(
      '<td style="width:42mm">实际照管人</td>',
      '<td>照管人是谁</td>',
    );
    const saved = await told<{ rev: number }>(
      panel.put(`${VERSIONS}/${open.documentId}`, { rev: open.rev, source }),
    );
    expect(await pageOf(record)).toContain('实际照管人外祖母');
    const impact = await told<{ sentence: string }>(
      panel.get(`${VERSIONS}/${open.documentId}/impact`),
    );
    expect(impact.sentence).toContain('不是公文');
    const published = await panel.post(`${VERSIONS}/${open.documentId}/publish`, {
      rev: saved.rev,
      note: '按科室意见改',
    });
    expect(published.status).toBe(200);
    expect(await pageOf(record)).toContain('照管人是谁外祖母');
    const back = await panel.post(`${TEMPLATES}/${CODE}/roll-back`, { to: 1, note: '改回' });
    expect(back.status).toBe(200);
    expect(await pageOf(record)).toContain('实际照管人外祖母');
    expect((await template()).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });
});

describe('a field that is added to a register', () => {
  const TRANSPORT = {
    recordType: TYPE,
    code: 'transport',
    label: '上学方式',
    kind: 'choice',
    required: true,
    showInList: true,
    choices: [
      { code: 'WALK', label: '步行' },
      { code: 'BUS', label: '校车' },
    ],
  };
  const PHONE = { recordType: TYPE, code: 'phone', label: '照管人手机', kind: 'phone' };
  const PLACE = { recordType: TYPE, code: 'place', label: '照管人住地', kind: 'region' };
  let old: string;

  it('stands in the form, the page of fields and the template at once', async () => {
    old = await enteredId();
    const types = await told<{ recordType: string; label: string }[]>(panel.get(FIELDS));
    expect(types).toContainEqual({ recordType: TYPE, label: '留守儿童走访登记', active: 0 });
    for (const field of [TRANSPORT, PHONE, PLACE])
      expect((await panel.post(FIELDS, field)).status).toBe(201);
    const form = await principal.get(`/api/form-descriptions/${TYPE}`);
    expect(form.data).toMatchObject({
      label: '留守儿童走访登记',
      fields: [
        { code: 'transport', label: '上学方式', showInList: true },
        { code: 'phone' },
        { code: 'place' },
      ],
    });
    expect(form.text).toContain('照管情况');
    const teacher = await suite.as('teacher');
    await suite.refuses(() => teacher.get(`/api/form-descriptions/${TYPE}`), { status: 404 });
    const inUse = (await template()).versions[0]?.documentId ?? '';
    const { fields } = await told<Detail>(panel.get(`${VERSIONS}/${inUse}`));
    expect(fields.map(({ label }) => label)).toContain('自定义字段：上学方式');
  });

  it('is asked of new records, validated, sealed where it is a personal number', async () => {
    for (const [extra, code, path] of [
      [undefined, 'FIELD-02', 'extra.transport'],
      [{ transport: 'SHIP' }, 'FIELD-06', 'extra.transport'],
      [{ transport: 'BUS', gone: '1' }, 'FIELD-01', 'extra.gone'],
      [{ transport: 'BUS', phone: '12' }, 'FIELD-09', 'extra.phone'],
      ['BUS', 'INPUT-02', 'extra'],
    ] as const)
      await suite.refuses(() => enter(extra === undefined ? {} : { extra }), {
        status: 400,
        code,
        path,
      });
    const id = await enteredId({ extra: { transport: 'BUS', phone: '10000000017' } });
    const read = await principal.get(at(`${VISITS}?filters[documentId]=${id}`));
    expect(read.list[0]).toMatchObject({ extra: { transport: 'BUS' } });
    expect(read.text).not.toContain('10000000017');
    const page = await pageOf(id);
    expect(page).toContain('上学方式校车');
    expect(page).toContain('照管人手机100****0017');
  });

  it.each(['towns', 'villages'])(
    'is printed with the name of the place it names, of %s',
    async (table) => {
      const { code, name } = await suite.rows.one(
        `select code, name from ${table} order by code limit 1`,
      );
      const id = await enteredId({ extra: { transport: 'BUS', place: code } });
      expect(await pageOf(id)).toContain(`照管人住地${String(name)}`);
    },
  );

  it('leaves old records as they are, and takes a change of them', async () => {
    const change = { rev: 1, guardianName: '祖父' };
    expect((await principal.put(`${VISITS}/${old}`, { data: change })).status).toBe(200);
    const answered = await principal.put(`${VISITS}/${old}`, {
      data: { rev: 2, extra: { transport: 'WALK' } },
    });
    expect(answered.data).toMatchObject({ guardianName: '祖父', extra: { transport: 'WALK' } });
  });

  it('is printed where the template names it, also in a condition, and no more once retired', async () => {
    const draft = await told<Detail>(panel.post(`${TEMPLATES}/${CODE}/drafts`, {}));
    const source = draft.source.replace(
      '</tbody>',
      '</tbody>{{#if answers.findings}}{{extra.phone}}{{/if}}{{#if extra.transport}}<tr><td>怎样上学</td><td>{{extra.transport}}</td></tr>{{/if}}',
    );
    const saved = await told<{ rev: number }>(
      panel.put(`${VERSIONS}/${draft.documentId}`, { rev: draft.rev, source }),
    );
    const published = await panel.post(`${VERSIONS}/${draft.documentId}/publish`, {
      rev: saved.rev,
      note: '单列上学方式',
    });
    expect(published.status).toBe(200);
    const page = await pageOf(old);
    expect(page).toContain('怎样上学步行');
    expect(page).not.toContain('上学方式步行');
    await fieldsPage(panel).changes(TYPE, 'transport', { active: false });
    const after = await pageOf(old);
    expect(after).not.toContain('步行');
    expect(after).toContain('实际照管人祖父');
  });
});
