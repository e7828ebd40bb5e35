import type { Knex } from 'knex';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** Staff numbers of a school's 责任督学 on a day. */
export async function inspectorsOfSchool(
  db: Knex,
  schoolCode: string,
  on: PlainDate,
): Promise<string[]> {
  const rows = (await db('responsibility_assignments')
    .where({ kind_code: 'INSPECTOR', school_code: schoolCode })
    .where('from_date', '<=', on)
    .where((open) => open.whereNull('to_date').orWhere('to_date', '>=', on))
    .whereNotNull('staff_no')
    .select('staff_no')) as { staff_no: string }[];
  return rows.map((row) => row.staff_no);
}
