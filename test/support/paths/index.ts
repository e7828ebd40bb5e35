import { CASE_ROWS } from './case-rules';
import { CHILD_RECORD_ROWS } from './child-record-rules';
import { CHILD_ROWS } from './child-rules';
import { PAPER_ROWS } from './paper-rules';
import { REFERENCE_ROWS } from './reference-rules';
import type { RuleRow } from './row';

/**
 * Every blocking rule by its code: how it is tried by REST, in the panel and inside the server (`every-path`). Of material the panel (save, bulk
 * action, connect), the document service, the query layer (one row or many), the entity service and SQL are shut whatever the rule,
 * see `panel-paths` and `inner-paths`. A job has no door of its own: it calls use cases, see the test of the layers.
 */
export const RULE_ROWS: Readonly<Record<string, RuleRow>> = {
  ...CASE_ROWS,
  ...PAPER_ROWS,
  ...CHILD_ROWS,
  ...CHILD_RECORD_ROWS,
  ...REFERENCE_ROWS,
};
