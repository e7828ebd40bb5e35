import { newDocumentId } from './cases';
import type { Row, Rows } from './rows';

/** A suspension that was granted from a day (1 September) to another, its child on leave. Answers its document id. */
export async function grantedLeave(
  rows: Rows,
  child: Row,
  toDate: string,
  fromDate = '2026-09-01',
): Promise<string> {
  const id = newDocumentId();
  await rows.behindTheGate(async (query) => {
    await query(`update students set schooling_state = 'SUSPENDED' where child_no = $1`, [
      child['child_no'],
    ]);
    await query(
      `insert into deferrals (document_id, created_at, updated_at, kind, state, student_name, applied_on, reason, guardian_name,
         from_date, to_date, applied_by_staff_no, applied_by_name, school_code, child_no, rev)
       values ($1, now(), now(), 'ON_LEAVE', 'APPROVED', $2, '2026-09-01', '住院。', '监护人', $6, $5, 'T-missed',
         '示例', $3, $4, 1)`,
      [id, child['name'], child['school_code'], child['child_no'], toDate, fromDate],
    );
  });
  return id;
}
