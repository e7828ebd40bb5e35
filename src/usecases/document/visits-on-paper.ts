import { visitsThatCount } from '../../domain/case/evidence';
import type { Visit } from '../../domain/case/visit';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { visitOfRow } from '../../guard/facts/visits';
import { queryOf, type Row } from '../../platform/strapi-casts';
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

type Listed = Visit & { row: Row };

/** The visits that a notice names: those of the running round that count, in order of their days. */
export async function visitsOnPaper(context: GuardContext, caseRow: Row): Promise<VisitOnPaper[]> {
  const rows = await queryOf(context.strapi, 'api::persuasion-visit.persuasion-visit').findMany({
    where: { caseDocumentId: caseRow.documentId, round: caseRow.round },
    orderBy: [{ visitedOn: 'asc' }, { seq: 'asc' }],
  });
  const listed: Listed[] = rows.map((row) => ({ ...visitOfRow(row), row }));
  return visitsThatCount(listed, Number(caseRow.round)).map(({ row, visitedOn, way, outcome }) => ({
    on: visitedOn,
    way: WAYS[way] ?? way,
    by: textOf(row.recordedByName),
    result: OUTCOMES[outcome] ?? outcome,
  }));
}
