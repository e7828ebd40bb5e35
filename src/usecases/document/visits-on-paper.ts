import { visitsThatCount } from '../../domain/case/evidence';
import type { Visit } from '../../domain/case/visit';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { visitOfRow } from '../../guard/facts/visits';
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

/** The visits that a paper names, of the rows of one round: those that count, in the order given. */
export function visitsOnPaper(
  rows: readonly Record<string, unknown>[],
  round: number,
): VisitOnPaper[] {
  const listed: Listed[] = rows.map((row) => ({ ...visitOfRow(row), row }));
  return visitsThatCount(listed, round).map(({ row, visitedOn, way, outcome }) => ({
    on: visitedOn,
    way: WAYS[way] ?? way,
    by: textOf(row.recordedByName),
    result: OUTCOMES[outcome] ?? outcome,
  }));
}
