import type { Student } from '../../api/records';
import { KINDS_OF_CHILD } from '../../records/kinds';
import { BelowRecord } from '../records/BelowRecord';

/** What belongs to a child beside its cases: plan, helpers, visits, home teaching, deferral, movements. */
export function ChildRecords({ student }: { student: Student }) {
  return KINDS_OF_CHILD.map((kind) => (
    <BelowRecord
      key={kind.plural}
      kind={kind}
      by="childNo"
      value={student.childNo}
      owner={student.documentId}
      child={student}
    />
  ));
}
