import type { Answer } from './answer';
import { accountOf } from './people';
import type { Person } from './person';
import type { Rows } from '../rows/rows';
import { eventually } from '../suite';
import { photo, upload } from './pictures';

/** What the tests of inspections read of an answer; which of these it has depends on the request. */
export type Inspected = {
  documentId: string;
  rev: number;
  state: string;
  revision: number;
  checklistCode: string;
  checklistVersion: number;
  principalName: string;
  answeredCount: number;
  corrects: string | null;
  sheetDocumentId: string;
  contentHash: string;
};

export type Found = {
  documentId: string;
  rev: number;
  state: string;
  itemCode: string;
  description: string;
  dueOn: string;
  days: number;
  returnedCount: number;
  inspectionDocumentId: string;
  history: { action: string; toState: string; actorName: string; note: string | null }[];
};

type Items = { code: string; kind: string; prefill?: string }[];

export type Sheet = {
  inspection: Inspected & { answers: Record<string, { value: unknown; record: string }> };
  checklist: { title: string; groups: { title: string; items: Items }[] };
  school: { name: string };
  prefilled: Record<string, { text: string; count: number; rows: { title: string }[] }>;
  findings: Found[];
  editable: boolean;
};

function taken(answer: Answer, status: number): unknown {
  if (answer.status !== status) throw new Error(`${answer.request} → ${answer.text}`);
  return answer.data;
}

/** The inspection in an answer that must have this status; fails with what was said otherwise. */
export const inspectedIn = (answer: Answer, status = 200): Inspected =>
  taken(answer, status) as Inspected;

/** The finding in an answer that must have succeeded. */
export const foundIn = (answer: Answer): Found => taken(answer, 200) as Found;

export const itemsOf = ({ checklist }: Sheet): Items =>
  checklist.groups.flatMap(({ items }) => items);

export async function sheetOf(person: Person, id: string): Promise<Sheet> {
  return taken(await person.get(`/api/inspections/${id}/sheet`), 200) as Sheet;
}

/** Begins an inspection, or answers the open draft. */
export async function begin(person: Person, school: string): Promise<Inspected> {
  const answer = await person.post('/api/inspections', { data: { school } });
  return inspectedIn(answer, answer.status === 200 ? 200 : 201);
}

export const save = (person: Person, id: string, data: object): Promise<Answer> =>
  person.put(`/api/inspections/${id}`, { data });

let drawn = 0;

/** A drawn signature (or a photo) for a draft, uploaded as the portal does. */
export async function draw(person: Person, purpose: string, inspection?: string): Promise<string> {
  drawn += 1;
  const fields = { purpose, ...(inspection && { inspection }) };
  const answer = await upload(person, await photo(1000 + drawn), fields, '签名.png');
  return (taken(answer, 201) as { documentId: string }).documentId;
}

/** Both signatures, as the body of a submission. */
export async function signatures(person: Person, inspection: string) {
  return {
    principal: await draw(person, 'PRINCIPAL_SIGNATURE', inspection),
    inspector: await draw(person, 'INSPECTOR_SIGNATURE', inspection),
  };
}

/** Answers every item YES but for those given, and saves. Answers the revision number. */
export async function fillIn(
  person: Person,
  { documentId, rev }: Inspected,
  others: Record<string, object> = {},
): Promise<number> {
  const items = itemsOf(await sheetOf(person, documentId));
  const answers = Object.fromEntries(
    items.map(({ code }) => [code, others[code] ?? { value: 'YES' }]),
  );
  return inspectedIn(await save(person, documentId, { rev, answers })).rev;
}

export type Submitted = {
  inspection: Inspected;
  findings: Found[];
  document: { documentId: string };
};

/** Hands a sheet in and waits until its paper is printed: afterwards only the test writes. */
export async function handIn(
  person: Person,
  id: string,
  body: object,
  headers?: Record<string, string>,
): Promise<Submitted> {
  const answer = await person.post(`/api/inspections/${id}/actions/submit`, body, headers);
  const submitted = taken(answer, 200) as Submitted;
  const paper = `/api/official-documents/${submitted.document.documentId}`;
  await eventually('the sheet is printed', async () => {
    const { renderState } = (await person.get(paper)).data;
    return renderState === 'RENDER_PENDING' ? null : renderState;
  });
  return submitted;
}

/** Begins, fills in, signs and hands in a sheet of a school. */
export async function inspect(
  person: Person,
  school: string,
  others: Record<string, object> = {},
): Promise<Submitted> {
  const draft = await begin(person, school);
  const rev = await fillIn(person, draft, others);
  const signed = await signatures(person, draft.documentId);
  return handIn(person, draft.documentId, { rev, signatures: signed });
}

/** Document ids of the demo principal's school, and of one that the demo inspector does not go to. */
export async function schoolsOf(rows: Rows): Promise<{ school: string; otherSchool: string }> {
  const { document_id: school } = await rows.one(
    'select document_id from schools where code = $1',
    [accountOf('principal').schoolCode],
  );
  const { document_id: otherSchool } = await rows.one(
    `select s.document_id from schools s where not exists
       (select 1 from responsibility_assignments a where a.school_code = s.code and a.staff_no = $1)
     order by s.id limit 1`,
    [accountOf('inspector').staffNo],
  );
  return { school: String(school), otherSchool: String(otherSchool) };
}
