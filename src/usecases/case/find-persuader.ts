import type { Knex } from 'knex';
import {
  choosePersuader,
  type PersuaderChoice,
} from '../../domain/responsibility/choose-persuader';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { Row } from '../../platform/strapi-casts';
import { textOf } from '../../platform/row-values';

type Raw = Record<string, unknown>;

const staffRef = (row: Raw | undefined): { staffNo: string; name: string } | null =>
  row ? { staffNo: String(row.staff_no), name: String(row.name) } : null;

/** Who becomes 劝返责任人 of a child's case on a day, from the assignments, the class and the school as they stand. */
export async function findPersuader(
  db: Knex,
  student: Row,
  on: PlainDate,
): Promise<PersuaderChoice> {
  // Staff of a school the child has left don't persuade for the new one.
  const assignments = (await db('responsibility_assignments as a')
    .leftJoin('staff_members as s', 's.staff_no', 'a.staff_no')
    .where('a.child_no', textOf(student.childNo))
    .where((any) =>
      any.whereNull('s.school_code').orWhere('s.school_code', textOf(student.schoolCode)),
    )
    .where((any) => any.whereNull('s.staff_no').orWhere('s.active', true))
    .select('a.*')) as Raw[];
  const headTeacher = (await db('staff_members as s')
    .join('school_classes as c', 'c.head_teacher_staff_no', 's.staff_no')
    .where('c.code', textOf(student.classCode))
    .where('s.active', true)
    .first('s.staff_no', 's.name')) as Raw | undefined;
  const principal = (await db('staff_members')
    .where({ role: 'principal', active: true, school_code: textOf(student.schoolCode) })
    .first('staff_no', 'name')) as Raw | undefined;
  return choosePersuader({
    childNo: String(student.childNo),
    assignments: assignments.map((row) => ({
      kindCode: String(row.kind_code),
      staffNo: (row.staff_no as string | null) ?? null,
      staffName: (row.staff_name as string | null) ?? null,
      fromDate: row.from_date as PlainDate,
      toDate: (row.to_date as PlainDate | null) ?? null,
      childNo: String(row.child_no),
    })),
    headTeacher: staffRef(headTeacher),
    principal: staffRef(principal),
    on,
  });
}
