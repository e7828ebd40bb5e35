import {
  begin,
  draw,
  handIn,
  inspectedIn,
  itemsOf,
  save,
  schoolsOf,
  sheetOf,
  signatures,
} from '../support/rest/inspections';
import { panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { openSuite, type Suite } from '../support/suite';

type Item = { code: string; label: string; kind: string; required: boolean };
type Content = {
  title: string;
  basis: string;
  groups: { code: string; title: string; items: Item[] }[];
};
type Version = {
  documentId: string;
  version: number;
  state: string;
  rev: number;
  content: Content;
  runningInspections: number;
};
type Line = { code: string; published: number | null; draft: number | null; versions: Version[] };

const ROOT = '/not-one-less';
const ADDED: Item = { code: 'feeRelief', label: '是否落实资助政策', kind: 'yesNo', required: true };
/** A checklist of this suite's own, so that the shipped one stays as the other suites know it. */
const CODE = 'editor-suite';

let suite: Suite;
let admin: Person;
let inspector: Person;
let school: string;

beforeAll(async () => {
  suite = await openSuite();
  admin = await panelAdmin(suite.address);
  inspector = await suite.as('inspector');
  ({ school } = await schoolsOf(suite.rows));
});

afterAll(() => suite.rows.close());

async function answered(asked: ReturnType<Person['get']>, status = 200): Promise<unknown> {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`${answer.request} → ${answer.text}`);
  return answer.data;
}

const versionAt = async (path: string, body: object, status = 200): Promise<Version> =>
  (await answered(admin.post(`${ROOT}${path}`, body), status)) as Version;

const lineOf = async (): Promise<Line> => {
  const lines = (await answered(admin.get(`${ROOT}/checklists`))) as Line[];
  const line = lines.find(({ code }) => code === CODE);
  if (!line) throw new Error('the checklist is not listed');
  return line;
};

const contentOf = (...items: Item[]): Content => ({
  title: '资助督查清单',
  basis: '示例教发〔2026〕1号',
  groups: [{ code: 'all', title: '资助情况', items }],
});

const edit = (version: Version, content: Content) =>
  admin.put(`${ROOT}/checklist-versions/${version.documentId}`, { rev: version.rev, content });

const startOwn = async (): Promise<string> => {
  const answer = await inspector.post('/api/inspections', { data: { school, checklist: CODE } });
  if (answer.status > 201) throw new Error(answer.text);
  return answer.data.documentId;
};

describe('an administrator', () => {
  let draft: Version;

  it('begins a checklist, which nobody can inspect by before it is published', async () => {
    draft = await versionAt('/checklists', { code: CODE, title: '资助督查清单' }, 201);
    expect(draft).toMatchObject({ version: 1, state: 'DRAFT', content: { groups: [] } });
    await suite.refuses(
      () => inspector.post('/api/inspections', { data: { school, checklist: CODE } }),
      { status: 400, code: 'CHK-02', path: 'checklist' },
    );
    const path = `/api/checklist-versions/${draft.documentId}`;
    expect((await inspector.get(path)).status).toBe(404);
    await suite.refuses(() => admin.post(`${ROOT}/checklists`, { code: CODE, title: '又一份' }), {
      status: 409,
      code: 'REF-01',
      path: 'code',
    });
  });

  it('saves a draft with faults and is told them, and publishes none', async () => {
    const answer = await edit(draft, contentOf(ADDED, ADDED));
    const { data, faults } = JSON.parse(answer.text) as {
      data: { rev: number };
      faults: { path: string[] }[];
    };
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['groups.0.items.1.code']);
    await suite.refuses(
      () =>
        admin.post(`${ROOT}/checklist-versions/${draft.documentId}/publish`, {
          rev: data.rev,
          note: '首次发布',
        }),
      { status: 400, code: 'CHK-01', path: 'content.groups.0.items.1.code' },
    );
    await suite.refuses(() => edit(draft, contentOf(ADDED)), { status: 409, code: 'REV-01' });
    draft = { ...draft, rev: data.rev };
  });

  it('refuses what no checklist has', async () => {
    const odd = { ...contentOf(ADDED), colour: 'red' };
    await suite.refuses(() => edit(draft, odd), {
      status: 400,
      code: 'INPUT-01',
      path: 'content.colour',
    });
  });

  it('publishes, and inspectors go by it', async () => {
    const saved = await edit(draft, contentOf(ADDED));
    const { rev } = saved.data;
    const path = `/checklist-versions/${draft.documentId}/publish`;
    expect(await versionAt(path, { rev, note: '首次发布' })).toMatchObject({ state: 'PUBLISHED' });
    const sheet = await sheetOf(inspector, await startOwn());
    expect(itemsOf(sheet).map(({ code }) => code)).toEqual([ADDED.code]);
  });

  it('publishes the next version, and a running inspection stays with the one it began with', async () => {
    const running = await startOwn();
    const next = await versionAt(`/checklists/${CODE}/drafts`, {}, 201);
    await suite.refuses(() => admin.post(`${ROOT}/checklists/${CODE}/drafts`, {}), {
      status: 409,
      code: 'CHK-91',
    });
    const more = { ...ADDED, code: 'dormitory', label: '住宿条件是否达标' };
    const { rev } = (await edit(next, contentOf(ADDED, more))).data;
    const impact = (await answered(
      admin.get(`${ROOT}/checklist-versions/${next.documentId}/impact`),
    )) as { running: object[]; sentence: string };
    expect(impact.running).toEqual([{ version: 1, count: 1 }]);
    expect(impact.sentence).toContain('1 份进行中的督查仍用第 1 版');
    await versionAt(`/checklist-versions/${next.documentId}/publish`, { rev, note: '加住宿' });
    expect(itemsOf(await sheetOf(inspector, running))).toHaveLength(1);
    const { inspection } = await sheetOf(inspector, running);
    await inspector.post(`/api/inspections/${running}/actions/discard`, { rev: inspection.rev });
    expect(itemsOf(await sheetOf(inspector, await startOwn()))).toHaveLength(2);
    expect(await lineOf()).toMatchObject({ published: 2, draft: null });
  });

  it('rolls back by publishing the old content anew', async () => {
    const back = await versionAt(`/checklists/${CODE}/roll-back`, { to: 1, note: '先不查住宿' });
    expect(back).toMatchObject({ version: 3, state: 'PUBLISHED' });
    expect(back.content).toEqual(contentOf(ADDED));
    await suite.refuses(
      () => admin.post(`${ROOT}/checklists/${CODE}/roll-back`, { to: 3, note: '再来' }),
      { status: 409, code: 'CHK-05' },
    );
  });

  it('rolls back past an open draft, which is published after it', async () => {
    const open = await versionAt(`/checklists/${CODE}/drafts`, { from: 2 }, 201);
    expect(open.version).toBe(4);
    const back = await versionAt(`/checklists/${CODE}/roll-back`, { to: 2, note: '仍查住宿' });
    expect(back).toMatchObject({ version: 4, state: 'PUBLISHED' });
    expect(await lineOf()).toMatchObject({ published: 4, draft: 5 });
    await suite.refuses(() => edit(open, contentOf(ADDED)), { status: 409, code: 'REV-01' });
    const { rev } = (await answered(
      admin.get(`${ROOT}/checklist-versions/${open.documentId}`),
    )) as Version;
    await versionAt(`/checklist-versions/${open.documentId}/publish`, { rev, note: '照旧' });
    const { versions, ...line } = await lineOf();
    expect(line).toMatchObject({ published: 5, draft: null });
    expect(versions.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  it('lets one of two administrators open, save and publish, and tells the other', async () => {
    const statusOf = async (asked: Promise<{ status: number }>[]): Promise<number[]> =>
      (await Promise.all(asked)).map(({ status }) => status).sort();
    const drafts = () => admin.post(`${ROOT}/checklists/${CODE}/drafts`, {});
    expect(await statusOf([drafts(), drafts(), drafts()])).toEqual([201, 409, 409]);
    const line = await lineOf();
    const open = line.versions.find(({ state }) => state === 'DRAFT');
    if (!open) throw new Error('no draft');
    const saves = [edit(open, contentOf(ADDED)), edit(open, contentOf(ADDED))];
    expect(await statusOf(saves)).toEqual([200, 409]);
    const { rev } = (await answered(
      admin.get(`${ROOT}/checklist-versions/${open.documentId}`),
    )) as Version;
    const publish = () =>
      admin.post(`${ROOT}/checklist-versions/${open.documentId}/publish`, { rev, note: '同时' });
    expect(await statusOf([publish(), publish()])).toEqual([200, 409]);
    expect((await lineOf()).versions.filter(({ state }) => state === 'PUBLISHED')).toHaveLength(1);
  });

  it('changes nothing of a published version, not with the gate open', async () => {
    const [published] = (await lineOf()).versions;
    if (!published) throw new Error('no version');
    await suite.refuses(() => edit(published, contentOf()), { status: 409, code: 'CHK-03' });
    await expect(
      suite.rows.behindTheGate(async (query) => {
        await query(`update checklist_versions set content = '{}' where document_id = $1`, [
          published.documentId,
        ]);
      }),
    ).rejects.toThrow(/不能更改/);
  });

  it('may ask for photos, which go with the sheet; one of somebody else is refused', async () => {
    const scene = { ...ADDED, code: 'scene', label: '现场照片', kind: 'photo' };
    const next = await versionAt(`/checklists/${CODE}/drafts`, {}, 201);
    const { rev } = (await edit(next, contentOf(scene))).data;
    await versionAt(`/checklist-versions/${next.documentId}/publish`, { rev, note: '只看现场' });
    const open = await startOwn();
    const { inspection } = await sheetOf(inspector, open);
    await inspector.post(`/api/inspections/${open}/actions/discard`, { rev: inspection.rev });

    const own = await startOwn();
    const signed = await signatures(inspector, own);
    const foreign = await draw(await suite.as('school-liaison'), 'PHOTO');
    const photo = await draw(inspector, 'PHOTO', own);
    const answerWith = async (id: string): Promise<number> => {
      const { inspection: draft } = await sheetOf(inspector, own);
      const answers = { scene: { value: [id] } };
      return inspectedIn(await save(inspector, own, { rev: draft.rev, answers })).rev;
    };
    const wrong = await answerWith(foreign);
    await suite.refuses(
      () =>
        inspector.post(`/api/inspections/${own}/actions/submit`, {
          rev: wrong,
          signatures: signed,
        }),
      { status: 400, code: 'ATT-01', path: 'answers.scene.value.0' },
    );
    const principal = await suite.as('principal');
    expect((await principal.get(`/api/attachments/${photo}`)).status).toBe(404);
    await handIn(inspector, own, { rev: await answerWith(photo), signatures: signed });
    expect((await principal.get(`/api/attachments/${photo}`)).status).toBe(200);
  });

  it('leaves the shipped checklist the one that inspectors get by default', async () => {
    const { checklistCode } = await begin(inspector, school);
    expect(checklistCode).toBe('rongchang-annex-3');
  });
});
