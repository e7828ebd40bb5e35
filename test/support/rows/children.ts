import { accountOf } from '../rest/people';
import type { Row, Rows } from './rows';

/**
 * Children of the demo's class (or school) without a case and without an open absence, in order: for suites that only look, or have a site of
 * their own. Whoever changes a child on the shared server sets up its own (freshChildren), which are left out here.
 */
export async function freeChildren(
  rows: Rows,
  where: { classCode?: string; schoolCode?: string },
): Promise<Row[]> {
  return rows.query(
    `select s.* from students s
     where ($1::text is null or s.class_code = $1) and ($2::text is null or s.school_code = $2)
       and s.schooling_state = 'ENROLLED' and s.child_no !~ '^F'
       and not exists (select 1 from cases c where c.child_no = s.child_no)
       and not exists (select 1 from absences a where a.child_no = s.child_no and a.state = 'ABSENCE_OPEN')
       and exists (select 1 from guardians g where g.child_no = s.child_no)
     order by s.id`,
    [where.classCode ?? null, where.schoolCode ?? null],
  );
}

export const idOf = (row: Row | undefined): string => {
  if (!row) throw new Error('the demo district has too few children for this test');
  return String(row['document_id']);
};

/** A child far from the demo school: another school, another zone, another town. */
export async function distantChild(rows: Rows): Promise<Row> {
  return rows.one(
    `select s.* from students s, students o
     where o.class_code = $1
       and s.school_code <> o.school_code and coalesce(s.zone_code, '') <> coalesce(o.zone_code, '')
       and s.town_code is not null and s.residence_town_code = s.town_code and s.schooling_state = 'ENROLLED'
       and s.town_code not in (select town_code from staff_members where account_id is not null and town_code is not null)
       and not exists (select 1 from cases c where c.child_no = s.child_no)
     order by s.id limit 1`,
    [accountOf('teacher').classCode],
  );
}
