import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import {
  begin,
  draw,
  fillIn,
  handIn,
  inspect,
  inspectedIn,
  save,
  schoolsOf,
  sheetOf,
  signatures,
  type Submitted,
} from '../support/rest/inspections';
import type { Person } from '../support/rest/person';
import { openSuite, type Suite } from '../support/suite';

const CHECKLIST = 'rongchang-annex-3';

let suite: Suite;
let inspector: Person;
let school: string;
let otherSchool: string;

beforeAll(async () => {
  suite = await openSuite();
  inspector = await suite.as('inspector');
  ({ school, otherSchool } = await schoolsOf(suite.rows));
});

afterAll(() => suite.rows.close());

describe('a sign that no font draws', () => {
  it('is told at its item when it is saved, and refused there when the sheet is handed in', async () => {
    const draft = await begin(inspector, school);
    const at = 'answers.unenrolledLedger.remark';
    const rev = await fillIn(inspector, draft);
    const answers = { unenrolledLedger: { value: 'YES', remark: '台账齐全✅' } };
    const saved = await save(inspector, draft.documentId, { rev, answers });
    expect(saved.status).toBe(200);
    const { meta } = JSON.parse(saved.text) as {
      meta: { warnings: { code: string; path: string[]; message: string }[] };
    };
    expect(
      meta.warnings.map(({ code, path, message }) => [code, path.join('.'), message]),
    ).toContainEqual(['DOC-10', at, expect.stringContaining('✅')]);
    const body = {
      rev: inspectedIn(saved).rev,
      signatures: await signatures(inspector, draft.documentId),
    };
    const refused = await inspector.post(
      `/api/inspections/${draft.documentId}/actions/submit`,
      body,
    );
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('DOC-03');
    expect(refused.text).toContain('["answers","unenrolledLedger","remark"]');
    expect(refused.text).toContain('✅');
    const discarded = await inspector.post(`/api/inspections/${draft.documentId}/actions/discard`, {
      rev: body.rev,
    });
    expect(discarded.status).toBe(200);
  });
});

describe('a sheet that is handed in', () => {
  let sheet: Submitted;
  const FAILED = { value: 'NO', record: '台账缺三名学生', remark: '限期补齐' };

  beforeAll(async () => {
    sheet = await inspect(inspector, school, { unenrolledLedger: FAILED });
  });

  it('opens a finding for what failed, due after the days of the setting', () => {
    expect(sheet.inspection.state).toBe('SUBMITTED');
    expect(sheet.findings).toEqual([
      expect.objectContaining({
        itemCode: 'unenrolledLedger',
        description: FAILED.record,
        state: 'OPEN',
        days: 15,
        dueOn: '2026-12-05',
      }),
    ]);
  });

  it('is read by the school', async () => {
    const read = await sheetOf(await suite.as('principal'), sheet.inspection.documentId);
    expect(read.editable).toBe(false);
    expect(read.inspection.answers['unenrolledLedger']).toMatchObject(FAILED);
    expect(read.findings).toHaveLength(1);
  });

  it('is printed with what was found, and the school opens the paper', async () => {
    const id = sheet.document.documentId;
    const principal = await suite.as('principal');
    const { status, bytes } = await principal.bytes(`/api/official-documents/${id}/pdf`);
    expect(status).toBe(200);
    const text = foldText(extractPages(bytes).join(''));
    for (const said of ['荣昌区学校控辍保学工作督查要点', FAILED.record, FAILED.remark, '系统记录'])
      expect(text).toContain(foldText(said));
    const content = await principal.get(`/api/official-documents/${id}/data`);
    expect(content.status).toBe(200);
  });

  it('is not changed any more: not by its inspector, not with the gate open', async () => {
    const { documentId, rev } = sheet.inspection;
    await suite.refuses(() => save(inspector, documentId, { rev, companions: '别人' }), {
      status: 409,
      code: 'INSP-05',
    });
    await suite.refuses(
      () => inspector.post(`/api/inspections/${documentId}/actions/discard`, { rev }),
      { status: 409, code: 'INSP-05' },
    );
    for (const change of [
      `answers = '{}'`,
      `state = 'DRAFT'`,
      `inspected_on = '2026-11-01'`,
      'score = 5',
    ])
      await expect(
        suite.rows.behindTheGate(async (query) => {
          await query(`update inspections set ${change} where document_id = $1`, [documentId]);
        }),
      ).rejects.toThrow(/不能更改/);
    await expect(
      suite.rows.behindTheGate(async (query) => {
        await query('delete from inspections where document_id = $1', [documentId]);
      }),
    ).rejects.toThrow(/不能删除/);
  });

  it('answers a submission that was sent twice with what was done', async () => {
    const draft = await begin(inspector, school);
    const rev = await fillIn(inspector, draft);
    const body = { rev, signatures: await signatures(inspector, draft.documentId) };
    const key = { 'idempotency-key': 'sheet-twice' };
    const first = await handIn(inspector, draft.documentId, body, key);
    const again = await handIn(inspector, draft.documentId, body, key);
    expect(again.document.documentId).toBe(first.document.documentId);
    expect(again.inspection.rev).toBe(first.inspection.rev);
  });

  it('takes the principal’s refusal with a witness', async () => {
    const draft = await begin(inspector, school);
    const rev = await fillIn(inspector, draft);
    const { inspection } = await handIn(inspector, draft.documentId, {
      rev,
      signatures: { inspector: await draw(inspector, 'INSPECTOR_SIGNATURE', draft.documentId) },
      refusalWitness: '李见证',
    });
    expect(inspection).toMatchObject({ principalSignature: 'REFUSED', refusalWitness: '李见证' });
  });

  it('shows the school its photos only from now on', async () => {
    const draft = await begin(inspector, school);
    const photo = await draw(inspector, 'PHOTO', draft.documentId);
    const principal = await suite.as('principal');
    expect((await principal.get(`/api/attachments/${photo}`)).status).toBe(404);
    const rev = await fillIn(inspector, draft, { workPlan: { value: 'YES', photos: [photo] } });
    await handIn(inspector, draft.documentId, {
      rev,
      signatures: await signatures(inspector, draft.documentId),
    });
    expect((await principal.get(`/api/attachments/${photo}`)).status).toBe(200);
    await suite.refuses(
      async () => {
        const form = new FormData();
        form.append('file', new Blob(['x']), 'x.jpg');
        form.append('purpose', 'PHOTO');
        form.append('inspection', otherSchool);
        return inspector.send('POST', '/api/attachments', form);
      },
      { status: 400 },
    );
  });
});

describe('a correction', () => {
  it('is a sheet of its own, with a reason; findings that stand move over, others fall away', async () => {
    const sheet = await inspect(inspector, school, {
      unenrolledLedger: { value: 'NO', record: '没有台账' },
      suspectedRoster: { value: 'NO', record: '没有花名册' },
    });
    const { documentId, rev } = sheet.inspection;
    const correct = (body: object) =>
      inspector.post(`/api/inspections/${documentId}/actions/correct`, body);
    await suite.refuses(() => correct({ rev, reason: '' }), { status: 400, path: 'reason' });
    const draft = inspectedIn(await correct({ rev, reason: '花名册后来找到' }), 201);
    expect(draft).toMatchObject({ revision: 2, corrects: documentId, state: 'DRAFT' });
    expect(inspectedIn(await correct({ rev, reason: '再点一次' })).documentId).toBe(
      draft.documentId,
    );
    const saved = inspectedIn(
      await save(inspector, draft.documentId, {
        rev: draft.rev,
        answers: {
          suspectedRoster: { value: 'YES' },
          regularReports: { value: 'NO', record: '缺十月月报' },
        },
      }),
    );
    const done = await handIn(inspector, draft.documentId, {
      rev: saved.rev,
      signatures: await signatures(inspector, draft.documentId),
    });
    const before = new Map(sheet.findings.map((row) => [row.itemCode, row.documentId]));
    expect(done.findings.map((row) => [row.itemCode, row.state])).toEqual([
      ['unenrolledLedger', 'OPEN'],
      ['regularReports', 'OPEN'],
    ]);
    expect(done.findings[0]).toMatchObject({
      documentId: before.get('unenrolledLedger'),
      inspectionDocumentId: draft.documentId,
    });
    const gone = await inspector.get(`/api/findings/${String(before.get('suspectedRoster'))}`);
    expect(gone.data.state).toBe('REPLACED');
    const old = await inspector.get(`/api/inspections/${documentId}`);
    expect(old.data.state).toBe('SUPERSEDED');
    await suite.refuses(() => correct({ rev: old.data.rev, reason: '再更正' }), {
      status: 409,
      code: 'INSP-06',
    });
  });
});

describe('an empty sheet', () => {
  it('is printed for the pen, with the annex’s words', async () => {
    const { list } = await inspector.get(
      `/api/checklist-versions?filters%5BchecklistCode%5D%5B%24eq%5D=${CHECKLIST}`,
    );
    expect(list).toHaveLength(1);
    const path = `/api/checklist-versions/${String(list[0]?.documentId)}/blank-sheet`;
    const { status, bytes } = await inspector.bytes(path);
    expect(status).toBe(200);
    const text = foldText(extractPages(bytes).join(''));
    expect(text).toContain(foldText('督查情况记录'));
    expect(text).toContain(foldText('送教次数是否达到规定的课时'));
  });
});
