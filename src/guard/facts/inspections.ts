import type { Knex } from 'knex';
import type { ChecklistContent } from '../../domain/checklist/content';
import type { Answers } from '../../domain/inspection/answers';
import type { SubmissionFacts } from '../../domain/inspection/facts';
import type { InspectionState, PrincipalSignature } from '../../domain/inspection/states';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { filledText } from '../../platform/row-values';
import { peopleOfSheet } from './people';

type Raw = Record<string, unknown>;

/** JSON of a column: Strapi turns off the driver's parsing, so that a raw read gives text. */
const jsonOf = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** What the version of a checklist asks; `null` when there is none. */
export async function contentOfVersion(
  db: Knex,
  checklistCode: string,
  version: number,
): Promise<ChecklistContent | null> {
  const row = (await db('checklist_versions')
    .where({ checklist_code: checklistCode, version })
    .first('content')) as { content: unknown } | undefined;
  return row ? (jsonOf(row.content) as ChecklistContent) : null;
}

/** What every version of a checklist asks, drafts and withdrawn ones included. */
export async function contentsOfChecklist(
  db: Knex,
  checklistCode: string,
): Promise<ChecklistContent[]> {
  const rows = (await db('checklist_versions')
    .where({ checklist_code: checklistCode })
    .select('content')) as { content: unknown }[];
  return rows.map(({ content }) => jsonOf(content) as ChecklistContent);
}

/** The state of a sheet that another one corrects. */
export async function stateOfInspection(db: Knex, id: string): Promise<InspectionState | null> {
  const row = (await db('inspections').where({ document_id: id }).first('state')) as
    | { state: InspectionState }
    | undefined;
  return row?.state ?? null;
}

/** What the rules look at when this row, by attribute names, is handed in. */
export const submissionFacts = (
  row: Raw,
  content: ChecklistContent,
  today: PlainDate,
): SubmissionFacts => ({
  content,
  answers: (row.answers ?? {}) as Answers,
  inspectedOn: row.inspectedOn as PlainDate,
  today,
  principalSignature: (row.principalSignature as PrincipalSignature | null | undefined) ?? null,
  refusalWitness: filledText(row.refusalWitness),
  people: peopleOfSheet(row),
  inspectorSigned: filledText(row.inspectorSignatureId) !== null,
});
