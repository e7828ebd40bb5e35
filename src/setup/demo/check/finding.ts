import type { PlainDate } from '../../../domain/kernel/plain-date';
import { blocking, judge, type Rule, type Violation } from '../../../domain/kernel/rule';

/** A row that may not be loaded: which one, and what is wrong with it. */
export type Finding = { row: string; code: string; message: string };

/** Findings of the rules in force on the day that refuse; warnings are facts of life and load. */
export function findingsOf<F>(
  row: string,
  rules: readonly Rule<F>[],
  facts: F,
  on: PlainDate,
): Finding[] {
  return refusals(row, judge(rules, facts, on));
}

/** The same for violations that did not come from a list of rules. */
export const refusals = (row: string, violations: readonly Violation[]): Finding[] =>
  blocking(violations).map(({ code, message }) => ({ row, code, message }));

/** '学生“李明”（C00000001）违反规则 STU-03：……' */
export const sentenceOf = ({ row, code, message }: Finding): string =>
  `${row}违反规则 ${code}：${message}`;
