import { extractText } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { FIELDS, WAY } from '../support/rest/fields';
import {
  begin,
  fillIn,
  foundIn,
  handIn,
  schoolsOf,
  signatures,
  type Inspected,
} from '../support/rest/inspections';
import { panelAdmin } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { uploadPhoto } from '../support/rest/pictures';
import { expectRefused } from '../support/rest/refused';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import { readyCases } from '../support/rows/ready-cases';
import { openOwnSite } from '../support/site/own-site';
import { eventually, openSuite, type Suite } from '../support/suite';

const TEMPLATES = '/not-one-less/document-templates';
const VERSIONS = '/not-one-less/document-template-versions';
const WEATHER = {
  recordType: 'inspection',
  code: 'weather',
  label: '督查当天天气',
  kind: 'text',
  required: true,
};
const PHONE = {
  recordType: 'inspection',
  code: 'witnessPhone',
  label: '在场人电话',
  kind: 'phone',
};
const SEEN_AT = { recordType: 'inspection', code: 'seenAt', label: '走访村社', kind: 'region' };
const OWNER = {
  recordType: 'finding',
  code: 'owner',
  label: '整改责任人',
  kind: 'text',
  required: true,
};

let site: Awaited<ReturnType<typeof openOwnSite>>;
let suite: Suite;
let panel: Person;
let inspector: Person;

beforeAll(async () => {
  site = await openOwnSite('fields_on_papers');
  suite = await openSuite(site.address, site.databaseUrl);
  await suite.comeToRest();
  panel = await panelAdmin(site.address);
  inspector = await suite.as('inspector');
  for (const field of [WEATHER, PHONE, SEEN_AT, OWNER, WAY])
    expect((await panel.post(FIELDS, field)).status).toBe(201);
}, 240_000);

afterAll(async () => {
  await suite.rows.close();
  await site.close();
});

/** Publishes a version of a template that says more, before its end. */
async function says(code: string, words: string, before: string): Promise<void> {
  type Version = { documentId: string; rev: number; source: string };
  const draft = (await panel.post(`${TEMPLATES}/${code}/drafts`, {})).data as unknown as Version;
  const { documentId, rev, source } = draft;
  expect(source).toContain(before);
  const saved = await panel.put(`${VERSIONS}/${documentId}`, {
    rev,
    source: source.replace(before, `${words}${before}`),
  });
  expect([saved.status, saved.text]).toEqual([200, expect.not.stringContaining('"TPL-')]);
  const published = await panel.post(`${VERSIONS}/${documentId}/publish`, {
    rev: rev + 1,
    note: '加印',
  });
  expect([published.status, published.text]).toEqual([200, expect.any(String)]);
}

async function wordsOf(person: Person, paper: string): Promise<string> {
  await eventually('the paper is printed', async () => {
    const { renderState } = (await person.get(`/api/official-documents/${paper}`)).data;
    return renderState === 'RENDER_READY' || null;
  });
  const { bytes } = await person.bytes(`/api/official-documents/${paper}/pdf`);
  return foldText(extractText(bytes));
}

describe('a field that was added to inspections', () => {
  let draft: Inspected;
  let body: { rev: number; signatures: object };

  it('is asked for where the sheet is handed in', async () => {
    await says(
      'inspection-sheet',
      '<p>天气：{{extra.inspection.weather}}　电话：{{extra.inspection.witnessPhone}}　村社：{{extra.inspection.seenAt}}</p>',
      '<div class="sheet-foot">',
    );
    const { school } = await schoolsOf(suite.rows);
    draft = await begin(inspector, school);
    const rev = await fillIn(inspector, draft, { workPlan: { value: 'NO', record: '没有方案' } });
    body = { rev, signatures: await signatures(inspector, draft.documentId) };
    const submit = (extra?: object) =>
      inspector.post(`/api/inspections/${draft.documentId}/actions/submit`, { ...body, ...extra });
    expectRefused(await submit(), { status: 400, code: 'FIELD-02', path: 'extra.weather' });
  });

  it('stands on the printed sheet, personal numbers masked', async () => {
    const village = await suite.rows.one('select code, name from villages order by code limit 1');
    const extra = { weather: '小雨', witnessPhone: '10012345678', seenAt: village['code'] };
    const done = await handIn(inspector, draft.documentId, { ...body, extra });
    const text = await wordsOf(inspector, done.document.documentId);
    expect(text).toContain(foldText('天气：小雨'));
    expect(text).toContain(foldText('电话：100****5678'));
    expect(text).toContain(foldText(`村社：${String(village['name'])}`));
    const read = await inspector.get(`/api/inspections/${draft.documentId}`);
    expect(read.text).toContain('"weather":"小雨"');
    expect(read.text).not.toContain('10012345678');
  });
});

describe('a field that was added to findings', () => {
  it('is asked of the school that reports what it put right', async () => {
    const { list } = await inspector.get('/api/findings?sort=id:desc&pagination%5BpageSize%5D=1');
    const [finding] = list;
    const principal = await suite.as('principal');
    const note = '已补方案';
    const proof = [await uploadPhoto(principal, 9001, 'PROOF')];
    const rectify = (extra?: object) =>
      principal.post(`/api/findings/${finding?.documentId ?? ''}/actions/rectify`, {
        rev: finding?.rev,
        note,
        proof,
        ...extra,
      });
    expectRefused(await rectify(), { status: 400, code: 'FIELD-02', path: 'extra.owner' });
    const done = await rectify({ extra: { owner: '教导主任' } });
    expect(foundIn(done).state).toBe('RECTIFIED');
    expect(done.text).toContain('"owner":"教导主任"');
  });
});

describe('a field that was added to visits', () => {
  it('stands on the notice that the visits lead to', async () => {
    await says(
      'return-notice-school',
      '<p>最近一次方式：{{extra.visit.visitWay}}</p>',
      '</section>',
    );
    const principal = await suite.as('principal');
    const { schoolCode } = (await principal.get('/api/me')).data;
    const [id = ''] = await readyCases(suite.rows, schoolCode ?? '', 1);
    const visit = await principal.post(`/api/cases/${id}/actions/record-visit`, {
      rev: 1,
      visitedOn: '2026-11-20',
      time: '08:30',
      way: 'HOME',
      content: '入户劝返',
      outcome: 'REFUSED',
      guardianSignature: 'ABSENT',
      extra: { visitWay: 'HOME' },
    });
    expect([visit.status, visit.text]).toEqual([200, expect.any(String)]);
    const notice = await principal.post(`/api/cases/${id}/actions/issue-notice`, {
      rev: visit.data.case.rev,
    });
    expect([notice.status, notice.text]).toEqual([200, expect.any(String)]);
    const text = await wordsOf(principal, notice.data.document.documentId);
    expect(text).toContain(foldText('最近一次方式：上门'));
  });
});

describe('a required field that was added to what is there already', () => {
  const SOURCE = { code: 'source', label: '核实来源', kind: 'text', required: true };
  const FAMILY = { code: 'askedBy', label: '请假人', kind: 'text', required: true };

  it('is due when the case is verified, and not asked again', async () => {
    const teacher = await suite.as('teacher');
    const [child] = await freshChildren(suite.rows, 'fields-verify', 1);
    const opened = await teacher.post('/api/cases', {
      data: { student: idOf(child), origin: 'NAME_WITHOUT_PERSON', originReason: '一直没有到校' },
    });
    expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
    expect((await panel.post(FIELDS, { recordType: 'case', ...SOURCE })).status).toBe(201);
    const { documentId, rev } = opened.data;
    const verify = (more: object) =>
      teacher.post(`/api/cases/${documentId}/actions/verify`, {
        rev,
        kind: 'DROPOUT',
        cause: 'STUDY_AVERSION',
        whereabouts: 'AT_HOME',
        ...more,
      });
    expectRefused(await verify({}), { status: 400, code: 'FIELD-02', path: 'extra.source' });
    const done = await verify({ extra: { source: '村社走访' } });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('村社走访')]);
  });

  it('is due when an absence turns out to be leave', async () => {
    const teacher = await suite.as('teacher');
    const [child] = await freshChildren(suite.rows, 'fields-leave', 1);
    const missing = await teacher.post('/api/absences', {
      data: { student: idOf(child), firstMissedOn: '2026-11-20', firstSession: 'AM' },
    });
    expect([missing.status, missing.text]).toEqual([201, expect.any(String)]);
    expect((await panel.post(FIELDS, { recordType: 'absence', ...FAMILY })).status).toBe(201);
    const { documentId, rev } = missing.data;
    const leave = (more: object) =>
      teacher.post(`/api/absences/${documentId}/actions/record-leave`, {
        rev,
        leaveReason: '病假',
        leaveUntil: '2026-11-20',
        proof: [],
        ...more,
      });
    expectRefused(await leave({}), { status: 400, code: 'FIELD-02', path: 'extra.askedBy' });
    const done = await leave({ extra: { askedBy: '祖父' } });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('祖父')]);
  });
});
