import { CASE_ROWS } from './case-rules';
import { CHILD_ROWS } from './child-rules';
import { PAPER_ROWS } from './paper-rules';
import { REFERENCE_ROWS } from './reference-rules';
import type { RuleRow } from './row';

/** Every blocking rule by its code: how it is tried on every path. */
export const RULE_ROWS: Readonly<Record<string, RuleRow>> = {
  ...CASE_ROWS,
  ...PAPER_ROWS,
  ...CHILD_ROWS,
  ...REFERENCE_ROWS,
};
