import type { Knex } from 'knex';
import {
  choosePersuader,
  type PersuaderChoice,
} from '../../domain/responsibility/choose-persuader';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';

type Staff = { staff_no: string; name: string };
type Assigned = {
  kind_code: string;
  staff_no: string | null;
  staff_name: string | null;
  from_date: PlainDate;
  to_date: PlainDate | null;
};
type Posts = { assignments: Assigned[]; head: Staff | null; principal: Staff | null };

/** By child: the assignments, without those of staff who left or of a school that the child has left; the head teacher of the class; the principal. */
const POSTS = `
select asked.child_no, json_build_object(
  'assignments', coalesce((select json_agg(json_build_object('kind_code', a.kind_code, 'staff_no', a.staff_no,
        'staff_name', a.staff_name, 'from_date', a.from_date, 'to_date', a.to_date) order by a.id)
      from responsibility_assignments a left join staff_members s on s.staff_no = a.staff_no
      where a.child_no = asked.child_no and (s.school_code is null or s.school_code = asked.school_code)
        and (s.staff_no is null or s.active)), '[]'),
  'head', (select json_build_object('staff_no', s.staff_no, 'name', s.name)
      from school_classes c join staff_members s on s.staff_no = c.head_teacher_staff_no
      where c.code = asked.class_code and s.active limit 1),
  'principal', (select json_build_object('staff_no', s.staff_no, 'name', s.name) from staff_members s
      where s.role = 'principal' and s.active and s.school_code = asked.school_code limit 1))::text as posts
from json_to_recordset(?::json) as asked(child_no text, school_code text, class_code text)`;

const staffRef = (staff: Staff | null): { staffNo: string; name: string } | null =>
  staff && { staffNo: staff.staff_no, name: staff.name };

function choose(childNo: string, posts: Posts, on: PlainDate): PersuaderChoice {
  return choosePersuader({
    childNo,
    assignments: posts.assignments.map((row) => ({
      kindCode: row.kind_code,
      staffNo: row.staff_no,
      staffName: row.staff_name,
      fromDate: row.from_date,
      toDate: row.to_date,
      childNo,
    })),
    headTeacher: staffRef(posts.head),
    principal: staffRef(posts.principal),
    on,
  });
}

/** Who becomes 劝返责任人 of each child's case on a day, from the assignments, the class and the school as they stand; in the order given. */
export async function findPersuaders(
  db: Knex,
  students: readonly Row[],
  on: PlainDate,
): Promise<PersuaderChoice[]> {
  const asked = students.map((student) => ({
    child_no: textOf(student.childNo),
    school_code: textOf(student.schoolCode),
    class_code: textOf(student.classCode),
  }));
  const rows = await askPrepared<{ child_no: string; posts: string }>(db, POSTS, [
    JSON.stringify(asked),
  ]);
  const byChild = new Map(
    rows.map(({ child_no: child, posts }) => [child, JSON.parse(posts) as Posts]),
  );
  const nobody: Posts = { assignments: [], head: null, principal: null };
  return asked.map(({ child_no: child }) => choose(child, byChild.get(child) ?? nobody, on));
}

/** Who becomes 劝返责任人 of one child's case. */
export async function findPersuader(
  db: Knex,
  student: Row,
  on: PlainDate,
): Promise<PersuaderChoice> {
  const [choice] = await findPersuaders(db, [student], on);
  if (!choice) throw new Error('no answer for the child');
  return choice;
}
