import type { Knex } from 'knex';
import type { Actor } from '../../domain/kernel/actor';
import { isSchoolDay, type SchoolCalendar } from '../../domain/kernel/calendar';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { WorkGroup } from './work-item';

/** A class teacher's own classes on a school day: the way to the roll call. */
export async function classGroup(
  db: Knex,
  actor: Actor,
  today: PlainDate,
  calendar: SchoolCalendar,
): Promise<WorkGroup[]> {
  if (actor.role !== 'teacher' || !isSchoolDay(calendar, today)) return [];
  const rows = (await db('school_classes')
    .where('head_teacher_staff_no', actor.staffNo)
    .orWhere('code', actor.classCode ?? '')
    .orderBy('code')
    .select('document_id', 'name')) as { document_id: string; name: string }[];
  if (rows.length === 0) return [];
  return [
    {
      code: 'roll',
      title: '今日点名',
      tone: 'info',
      total: rows.length,
      items: rows.map((row) => ({
        kind: 'class',
        documentId: row.document_id,
        title: row.name,
        detail: '上午、下午第一节课前点名',
        overdue: false,
        link: { page: 'roll', id: row.document_id },
      })),
    },
  ];
}
