import { visitsThatCount } from '../../domain/case/evidence';
import type { Visit } from '../../domain/case/visit';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { visitOfRow } from '../../guard/facts/visits';
import { askPrepared } from '../../platform/rows/ask-prepared';
import type { Row } from '../../platform/strapi-casts';
import { textOf } from '../../platform/row-values';

export type VisitOnPaper = { on: PlainDate; way: string; by: string; result: string };

const WAYS: Record<string, string> = {
  HOME: '入户',
  PHONE: '电话',
  VIDEO: '视频',
  INTERVIEW: '约谈',
  AWAY: '外出劝返',
};
const OUTCOMES: Record<string, string> = {
  PROMISED: '承诺返校，未返校',
  REFUSED: '拒绝返校',
  NOT_FOUND: '未见到本人',
  RETURNED: '已返校',
  OTHER: '仍未返校',
};

type Listed = Visit & { row: Record<string, unknown> };

const VISITS = `
select round, visited_on as "visitedOn", way, outcome, photo_count as "photoCount", signature_count as "signatureCount",
  guardian_signature as "guardianSignature", refusal_witness as "refusalWitness", recorded_by_name as "recordedByName"
from persuasion_visits where case_document_id = ? and round = ? order by visited_on, seq`;

/** The visits that a notice names: those of the running round that count, in order of their days. */
export async function visitsOnPaper(context: GuardContext, caseRow: Row): Promise<VisitOnPaper[]> {
  const rows = await askPrepared(context.trx, VISITS, [caseRow.documentId, caseRow.round]);
  const listed: Listed[] = rows.map((row) => ({ ...visitOfRow(row), row }));
  return visitsThatCount(listed, Number(caseRow.round)).map(({ row, visitedOn, way, outcome }) => ({
    on: visitedOn,
    way: WAYS[way] ?? way,
    by: textOf(row.recordedByName),
    result: OUTCOMES[outcome] ?? outcome,
  }));
}
