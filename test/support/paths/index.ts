import { CASE_ROWS } from './case-rules';
import { CHILD_RECORD_ROWS } from './child-record-rules';
import { CHILD_ROWS } from './child-rules';
import { DEFERRAL_ROWS } from './deferral-rules';
import { INSPECTION_ROWS } from './inspection-rules';
import { PAPER_ROWS } from './paper-rules';
import { REFERENCE_ROWS } from './reference-rules';
import type { RuleRow } from './row';
import { TIP_OFF_ROWS } from './tip-off-rules';

/**
 * Every blocking rule by its code: how it is tried by REST, and reference data in the panel and inside the server (`every-path`). What breaks
 * a rule of material is tried on every other path too (`every-path-inside`): written by a job it is refused in the rule's own words; the panel
 * (save, relation, many rows), the document service, the query layer (one row or many), the entity service and SQL are shut whatever the rule.
 */
export const RULE_ROWS: Readonly<Record<string, RuleRow>> = {
  ...CASE_ROWS,
  ...PAPER_ROWS,
  ...CHILD_ROWS,
  ...CHILD_RECORD_ROWS,
  ...DEFERRAL_ROWS,
  ...INSPECTION_ROWS,
  ...TIP_OFF_ROWS,
  ...REFERENCE_ROWS,
};
