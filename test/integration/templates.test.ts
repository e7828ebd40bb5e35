import { extractText } from '../../src/documents/text/extract-text';
import { panelAdmin, personOf } from '../support/rest/people';
import { emptyPanelRole, panelPerson } from '../support/rest/panel-people';
import type { Person } from '../support/rest/person';
import { readyCases } from '../support/rows/ready-cases';
import { openOwnSite } from '../support/site/own-site';
import { eventually, openSuite, type Suite } from '../support/suite';

type Version = { documentId: string; version: number; state: string; rev: number; uses: number };
type Template = { code: string; title: string; published: number; versions: Version[] };
type Detail = { documentId: string; version: number; rev: number; source: string };

const CODE = 'return-notice-school';
const TEMPLATES = '/not-one-less/document-templates';
const VERSIONS = '/not-one-less/document-template-versions';
const OLD_WORDS = '请您自收到本通知书之日起';
const NEW_WORDS = '望您从收到本通知书当天算起';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let admin: Person;
let principal: Person;
let cases: string[];

beforeAll(async () => {
  site = await openOwnSite('templates');
  suite = await openSuite(site.address, site.databaseUrl);
  await suite.comeToRest();
  admin = await panelAdmin(site.address);
  principal = await personOf(site.address, 'principal');
  cases = await readyCases(suite.rows, 'S043', 3);
}, 240_000);

afterAll(async () => {
  await suite.rows.close();
  await site.close();
});

async function told<T>(
  request: Promise<{ status: number; text: string; data: unknown }>,
): Promise<T> {
  const answer = await request;
  if (answer.status > 201) throw new Error(answer.text);
  return answer.data as T;
}

const template = async (): Promise<Template> => {
  const all = await told<Template[]>(admin.get(TEMPLATES));
  const found = all.find(({ code }) => code === CODE);
  if (!found) throw new Error('no template of the notice');
  return found;
};

async function issue(): Promise<string> {
  const id = cases.pop() ?? '';
  const { document } = await told<{ document: { documentId: string } }>(
    principal.post(`/api/cases/${id}/actions/issue-notice`, { rev: 1 }),
  );
  return document.documentId;
}

async function wordsOf(paper: string): Promise<string> {
  await eventually('the paper is printed', async () => {
    const row = await suite.rows.one(
      'select render_state, render_note from official_documents where document_id = $1',
      [paper],
    );
    if (row['render_state'] === 'RENDER_QUARANTINED') throw new Error(String(row['render_note']));
    return row['render_state'] === 'RENDER_READY' || null;
  });
  const { bytes } = await principal.bytes(`/api/official-documents/${paper}/pdf`);
  return extractText(bytes).replace(/\s/g, '');
}

/** As after a loss of the stored file: the paper is printed anew from its frozen data. */
async function printAgain(paper: string): Promise<void> {
  const { rows } = suite;
  await rows.query('alter table official_documents disable trigger nol_frozen');
  await rows.behindTheGate(async (query) => {
    await query(
      `update official_documents set render_state = 'RENDER_PENDING', pdf_sha_256 = null, pdf_file_key = null where document_id = $1`,
      [paper],
    );
  });
  await rows.query('alter table official_documents enable trigger nol_frozen');
  await rows.query(
    `select graphile_worker.add_job('render-document', json_build_object('documentId', $1::text))`,
    [paper],
  );
}

const draft = (): Promise<Detail> => told(admin.post(`${TEMPLATES}/${CODE}/drafts`, {}));

describe('the templates of official papers', () => {
  let open: Detail;
  let oldPaper: string;

  it('come published as version 1, each under the name of its paper', async () => {
    const all = await told<Template[]>(admin.get(TEMPLATES));
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const { published, versions } of all) expect([published, versions.length]).toEqual([1, 1]);
    expect((await template()).title).toBe('义务教育阶段限期复（入）学通知书');
  });

  it('print a paper by the version that held when it was issued', async () => {
    oldPaper = await issue();
    expect(await wordsOf(oldPaper)).toContain(OLD_WORDS);
  });

  it('open one draft at a time', async () => {
    open = await draft();
    expect(open).toMatchObject({ version: 2, state: 'DRAFT' });
    expect(open.source).toContain(OLD_WORDS);
    await suite.refuses(() => admin.post(`${TEMPLATES}/${CODE}/drafts`, {}), {
      status: 409,
      code: 'TPL-91',
    });
  });

  it('keep a draft with faults and tell them by line', async () => {
    const source = `${open.source}\n{{student.nam}}`;
    const answer = await admin.put(`${VERSIONS}/${open.documentId}`, { rev: open.rev, source });
    expect(answer.status).toBe(200);
    const line = source.split('\n').length;
    expect(JSON.parse(answer.text)).toMatchObject({
      faults: [{ line, code: 'TPL-02', message: expect.stringContaining('student.nam') as string }],
    });
    open = { ...open, rev: open.rev + 1 };
  });

  it('refuse to publish or preview what has faults, at the line', async () => {
    await suite.refuses(
      () => admin.post(`${VERSIONS}/${open.documentId}/publish`, { rev: open.rev, note: '试' }),
      { status: 400, code: 'TPL-02' },
    );
    await suite.refuses(
      () => admin.post(`${TEMPLATES}/${CODE}/preview`, { source: '<script></script>' }),
      { status: 400, code: 'TPL-05' },
    );
  });

  it('refuse a draft that was saved by somebody else in the meantime', async () => {
    await suite.refuses(
      () => admin.put(`${VERSIONS}/${open.documentId}`, { rev: open.rev - 1, source: 'x' }),
      { status: 409, code: 'REV-01' },
    );
  });

  it('refuse a template whose facts can not be read on the printed page', async () => {
    const hidden = open.source.replace(
      '<p class="number">{{number}}</p>',
      '<p style="margin-left:290mm">{{absentSince}}</p>',
    );
    const source = hidden.replaceAll(
      '{{absentSince}}',
      '<span style="margin-left:290mm">{{absentSince}}</span>',
    );
    await told(admin.put(`${VERSIONS}/${open.documentId}`, { rev: open.rev, source }));
    open = { ...open, rev: open.rev + 1 };
    const answer = await admin.post(`${VERSIONS}/${open.documentId}/publish`, {
      rev: open.rev,
      note: '试',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('试印后，纸面上没有“首次缺课日期”');
  });

  it('preview a source as PDF that says 样张, of an invented child or of an issued paper', async () => {
    const source = open.source.replace(OLD_WORDS, NEW_WORDS);
    for (const document of [undefined, oldPaper]) {
      const { pdf } = await told<{ pdf: string }>(
        admin.post(`${TEMPLATES}/${CODE}/preview`, { source, document }),
      );
      const words = extractText(Buffer.from(pdf, 'base64')).replace(/\s/g, '');
      expect([words.includes('样张'), words.includes(NEW_WORDS)]).toEqual([true, true]);
    }
    const { n } = await suite.rows.one(
      `select count(*) as n from audit_entries where action = 'template.preview:pdf' and record_document_id = $1`,
      [oldPaper],
    );
    expect(Number(n)).toBe(1);
  });

  it('tell before publishing what stays as it is', async () => {
    const { sentence } = await told<{ sentence: string }>(
      admin.get(`${VERSIONS}/${open.documentId}/impact`),
    );
    expect(sentence).toMatch(/^发布后新制发的文书使用第 2 版。已有的文书不变：\d+ 份仍用第 1 版/);
  });

  it('publish a new wording: the next paper has it, an issued one keeps its own even when printed again', async () => {
    const source = open.source.replace(OLD_WORDS, NEW_WORDS);
    await told(admin.put(`${VERSIONS}/${open.documentId}`, { rev: open.rev, source }));
    await told(
      admin.post(`${VERSIONS}/${open.documentId}/publish`, { rev: open.rev + 1, note: '改语气' }),
    );
    const states = (await template()).versions.map(({ version, state }) => [version, state]);
    expect(states).toEqual([
      [2, 'PUBLISHED'],
      [1, 'WITHDRAWN'],
    ]);
    const next = await wordsOf(await issue());
    expect(next).toContain(NEW_WORDS);
    expect(next).not.toContain(OLD_WORDS);
    await printAgain(oldPaper);
    const again = await wordsOf(oldPaper);
    expect(again).toContain(OLD_WORDS);
    expect(again).not.toContain(NEW_WORDS);
  });

  it('never change once they are published, not even by SQL behind the gate', async () => {
    await suite.refuses(
      () => admin.put(`${VERSIONS}/${open.documentId}`, { rev: open.rev + 2, source: 'x' }),
      { status: 409, code: 'TPL-22' },
    );
    for (const change of [`source = 'x'`, `state = 'DRAFT'`, 'version = 9'])
      await expect(
        suite.rows.behindTheGate(async (query) => {
          await query(`update document_template_versions set ${change} where document_id = $1`, [
            open.documentId,
          ]);
        }),
      ).rejects.toThrow('已发布、已提交的内容不能更改');
    await expect(
      suite.rows.behindTheGate(async (query) => {
        await query('delete from document_template_versions');
      }),
    ).rejects.toThrow('不能删除');
  });

  it('go back to an earlier wording as a new version', async () => {
    await told(admin.post(`${TEMPLATES}/${CODE}/roll-back`, { to: 1, note: '恢复原文' }));
    expect(await template()).toMatchObject({ published: 3 });
    expect(await wordsOf(await issue())).toContain(OLD_WORDS);
    await suite.refuses(
      () => admin.post(`${TEMPLATES}/${CODE}/roll-back`, { to: 3, note: '再来' }),
      { status: 409, code: 'TPL-23' },
    );
  });

  it('are on record: who opened, saved, published and went back', async () => {
    const found = await suite.rows.query(
      `select distinct action from audit_entries where record_type like '%document-template-version' order by action`,
    );
    expect(found.map((row) => row['action'])).toEqual([
      'template.open-draft:create',
      'template.publish:update',
      'template.roll-back:create',
      'template.roll-back:update',
      'template.save-draft:update',
    ]);
  });

  it('are closed to the portal, to strangers and to panel accounts without the right', async () => {
    const nobody = await panelPerson(site.address, admin, '无权', await emptyPanelRole(admin));
    for (const person of [principal, nobody]) {
      expect([401, 403]).toContain((await person.get(TEMPLATES)).status);
      expect([401, 403]).toContain((await person.post(`${TEMPLATES}/${CODE}/drafts`, {})).status);
    }
    expect((await principal.get('/api/document-template-versions')).status).toBe(404);
  });
});
