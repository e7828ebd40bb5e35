import type { Knex } from 'knex';
import type { Scope } from '../../access/scope';
import { whereInScope } from '../../access/scope-filter';
import { formatChineseDateTime, type Instant } from '../../domain/kernel/instant';
import { groupOf, type WorkGroup, type WorkItem } from './work-item';

/** Enough for a district on a morning when much is wrong; shown are the first of them. */
const LIMIT = 3000;

type Raw = {
  document_id: string;
  name: string;
  student_id: string;
  school_name: string | null;
  alert_at: Date;
  alerted_at: Date | null;
};

/** Absences without leave whose clock has ended but whose case is not open yet, and those whose clock is running. */
export async function absenceGroup(db: Knex, scope: Scope, now: Instant): Promise<WorkGroup[]> {
  const rows = (await whereInScope(
    db('absences as a')
      .join('students as c', 'c.child_no', 'a.child_no')
      .leftJoin('schools as s', 's.code', 'a.school_code')
      .where({ 'a.state': 'ABSENCE_OPEN', 'a.kind': 'UNEXCUSED' })
      .whereNull('a.case_document_id'),
    scope,
    'a',
  )
    .orderBy('a.alert_at')
    .limit(LIMIT)
    .select(
      'a.document_id',
      'c.name',
      'c.document_id as student_id',
      's.name as school_name',
      'a.alert_at',
      'a.alerted_at',
    )) as Raw[];
  const items = rows.map((row): WorkItem => {
    const ended = row.alert_at.getTime() <= now;
    return {
      kind: 'absence',
      documentId: row.document_id,
      title: [row.name, row.school_name].filter(Boolean).join(' · '),
      detail: ended
        ? '缺勤计时已届满'
        : `缺勤计时至 ${formatChineseDateTime(row.alert_at.getTime())}`,
      dueAt: row.alert_at.toISOString(),
      overdue: ended,
      link: { page: 'student', id: row.student_id },
    };
  });
  return [
    ...groupOf(
      'alert',
      '缺勤预警',
      'overdue',
      items.filter(({ overdue }) => overdue),
    ),
    ...groupOf(
      'absence',
      '缺勤计时中',
      'due',
      items.filter(({ overdue }) => !overdue),
    ),
  ];
}
