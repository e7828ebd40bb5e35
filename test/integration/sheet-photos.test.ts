import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { begin, fillIn, handIn, schoolsOf, signatures } from '../support/rest/inspections';
import type { Person } from '../support/rest/person';
import { photo, upload } from '../support/rest/pictures';
import { fromRunner } from '../support/site/runner';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let inspector: Person;
let school: string;

beforeAll(async () => {
  suite = await openSuite();
  inspector = await suite.as('inspector');
  ({ school } = await schoolsOf(suite.rows));
});

afterAll(() => suite.rows.close());

/** A photo for a draft, as the phone sends it. */
async function taken(inspection: string, n: number, takenAt?: string): Promise<string> {
  const fields = { purpose: 'PHOTO', inspection, ...(takenAt && { takenAt }) };
  const answer = await upload(inspector, await photo(n), fields);
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.data.documentId;
}

/** Where the server keeps the bytes of an attachment. */
async function storedAt(attachment: string): Promise<string> {
  const { file_key } = await suite.rows.one(
    'select file_key from attachments where document_id = $1',
    [attachment],
  );
  return join(fromRunner('VAR_DIR'), 'shared', 'files', String(file_key));
}

describe('the photos of a sheet', () => {
  it('are printed behind it by item, and one that was lost holds nothing back', async () => {
    const draft = await begin(inspector, school);
    const id = draft.documentId;
    const kept = await taken(id, 2101, '2026-11-20T01:12:00.000Z');
    const lost = await taken(id, 2102);
    const file = await storedAt(lost);
    const bytes = readFileSync(file);
    const rev = await fillIn(inspector, draft, {
      suspectedRoster: { value: 'YES', photos: [lost] },
      unenrolledLedger: { value: 'YES', photos: [kept] },
    });
    const signed = await signatures(inspector, id);
    writeFileSync(file, 'torn');
    const { document } = await handIn(inspector, id, { rev, signatures: signed });
    writeFileSync(file, bytes);

    const principal = await suite.as('principal');
    const pdf = await principal.bytes(`/api/official-documents/${document.documentId}/pdf`);
    expect(pdf.status).toBe(200);
    const page = foldText(extractPages(pdf.bytes).at(-1) ?? '');
    const inOrder = [
      '佐证照片',
      '第2项　是否建立失学学生台账',
      '2026年11月20日 09:12拍摄',
      '第3项　是否有疑似辍学学生花名册',
      '照片原件无法读取，未能印出',
      '上传',
    ].map((words) => page.indexOf(foldText(words)));
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(pdf.bytes.toString('latin1').match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThan(2);
  });

  it('leave no page behind a sheet without any', async () => {
    const draft = await begin(inspector, school);
    const rev = await fillIn(inspector, draft);
    const body = { rev, signatures: await signatures(inspector, draft.documentId) };
    const { document } = await handIn(inspector, draft.documentId, body);
    const pdf = await inspector.bytes(`/api/official-documents/${document.documentId}/pdf`);
    expect(foldText(extractPages(pdf.bytes).join(''))).not.toContain('佐证照片');
  });
});
