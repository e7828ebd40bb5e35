import type { InsideRow } from './attempt';
import { CASE_ATTEMPTS } from './case-attempts';
import { CHILD_ATTEMPTS } from './child-attempts';
import { PAPER_ATTEMPTS } from './paper-attempts';
import { RECORD_ATTEMPTS } from './record-attempts';

/** Every blocking rule of material by its code: the write that breaks it, tried on every path inside the server (`every-path-inside`). */
export const INSIDE_ROWS: Readonly<Record<string, InsideRow>> = {
  ...CASE_ATTEMPTS,
  ...PAPER_ATTEMPTS,
  ...CHILD_ATTEMPTS,
  ...RECORD_ATTEMPTS,
};

/**
 * Rules on who takes a step and when, which no row alone can break: the use case judges them before it writes, and there is no other
 * way to write. They are tried by REST; of the record they guard every other path is shut as of any other.
 */
export const JUDGED_BY_USE_CASE: readonly string[] = [
  'APPROVE-01',
  'APPROVE-02',
  'APPROVE-03',
  'APPROVE-04',
  'APPROVE-05',
  'CASE-03',
  'CASE-04',
  'CASE-05',
  'CLOSE-05',
  'CLOSE-06',
  'CLOSE-07',
  'CLOSE-08',
  'CLOSE-09',
  'HANDOVER-01',
  'HANDOVER-02',
  'INSP-04',
  'INSP-08',
  'JUDICIAL-01',
  'REPORT-03',
  'TIP-02',
  'TIP-03',
  'TIP-04',
  'TIP-05',
  'TIP-07',
];
