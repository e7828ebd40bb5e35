import { randomBytes } from 'node:crypto';
import type { Row, Rows } from './rows';

/** A document id such as Strapi gives. */
export const newDocumentId = (): string => `t${randomBytes(12).toString('hex').slice(0, 23)}`;

export type SetUpVisit = { on: string; photos?: number; signatures?: number; round?: number };

let caseCount = 0;

/** Copies a row of a table with other values, as if the term had brought it about. */
async function copyRow(
  query: Rows['query'],
  table: string,
  pattern: Row,
  changes: Record<string, unknown>,
): Promise<Row> {
  const { id: _id, ...kept } = pattern;
  const [row] = await query(
    `insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb)).* returning *`,
    [
      JSON.stringify({
        ...kept,
        id: Number((await query(`select nextval('${table}_id_seq') as id`))[0]?.['id']),
        rev: 1,
        ...changes,
      }),
    ],
  );
  if (!row) throw new Error(`no row in ${table}`);
  return row;
}

/** A case in persuasion with its visits, set up behind the gate: what is tested comes after it. */
export async function setUpCase(
  rows: Rows,
  child: Row,
  visits: readonly SetUpVisit[],
  changes: Record<string, unknown> = {},
): Promise<{ documentId: string; rev: number }> {
  const [pattern] = await rows.query(`select to_jsonb(c) as row from cases c order by id limit 1`);
  const [visitPattern] = await rows.query(
    `select to_jsonb(v) as row from persuasion_visits v order by id limit 1`,
  );
  const documentId = newDocumentId();
  caseCount += 1;
  const scope = Object.fromEntries(
    ['school_code', 'class_code', 'zone_code', 'town_code', 'residence_town_code', 'child_no'].map(
      (name) => [name, child[name]],
    ),
  );
  await rows.behindTheGate(async (query) => {
    await copyRow(query, 'cases', pattern?.['row'] as Row, {
      document_id: documentId,
      case_no: `T-${String(caseCount).padStart(4, '0')}-${documentId.slice(-4)}`,
      state: 'CASE_PERSUADING',
      round: 1,
      origin: 'BY_HAND',
      student_name: child['name'],
      opened_at: '2026-11-02T02:00:00.000',
      first_missed_at: '2026-10-29T00:00:00.000',
      absence_document_id: null,
      notice_document_id: null,
      notice_number: null,
      deadline_on: null,
      watch_from: null,
      watch_until: null,
      next_check_on: null,
      returned_on: null,
      closure_kind: null,
      closure_proposed_by: null,
      closure_proposed_at: null,
      closed_at: null,
      visit_count: visits.length,
      ...scope,
      ...changes,
    });
    for (const [index, visit] of visits.entries()) {
      await copyRow(query, 'persuasion_visits', visitPattern?.['row'] as Row, {
        document_id: newDocumentId(),
        case_document_id: documentId,
        round: visit.round ?? 1,
        seq: index + 1,
        visited_on: visit.on,
        visited_at: `${visit.on}T10:00:00.000`,
        outcome: 'REFUSED',
        way: 'HOME',
        guardian_signature: 'ABSENT',
        refusal_witness: null,
        photo_count: visit.photos ?? 1,
        signature_count: visit.signatures ?? 0,
        ...scope,
      });
    }
  });
  return { documentId, rev: 1 };
}

/** Three visits on distinct days with evidence: the gate of the notice is open. */
export const THREE_VISITS: readonly SetUpVisit[] = [
  { on: '2026-11-03' },
  { on: '2026-11-06' },
  { on: '2026-11-10' },
];
