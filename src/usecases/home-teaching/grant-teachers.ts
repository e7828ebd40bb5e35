import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord, createRecord } from '../../guard/records';
import { filledText } from '../../platform/row-values';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';

const GRANT = 'api::personal-grant.personal-grant';
const ENROLMENT = 'api::enrolment.enrolment';

/** Why a grant of home teaching is there; those given for other reasons are left alone. */
export const TEACHES_AT_HOME = '送教上门';
const NEVER = '9999-12-31';

type Teacher = { staffNo?: string };

const teachersOf = (row: Row): Set<string> =>
  new Set(((row.teachers ?? []) as Teacher[]).flatMap(({ staffNo }) => (staffNo ? [staffNo] : [])));

/** Teachers of another school see the child they teach through a personal grant, and through nothing else. */
async function openTo(context: GuardContext, staffNo: string, row: Row, from: unknown) {
  const { strapi } = context;
  const staff = await queryOf(strapi, 'api::staff.staff').findOne({
    where: { staffNo, active: true },
  });
  const student = await queryOf(strapi, 'api::student.student').findOne({
    where: { childNo: row.childNo },
  });
  if (!staff || !student) return;
  await createRecord(context, GRANT, {
    staffNo,
    fromDate: from,
    toDate: row.toDate ?? null,
    reason: TEACHES_AT_HOME,
    staff: staff.id,
    student: student.id,
    ...scopeOfRow(student),
  });
}

/** Opens the child to its teachers, for the time that was granted. */
export async function grantTeachers(context: GuardContext, row: Row): Promise<void> {
  for (const staffNo of teachersOf(row)) await openTo(context, staffNo, row, row.fromDate);
}

/** Rows of the child that hold today or later. */
async function runningOf(context: GuardContext, uid: string, where: Data): Promise<Row[]> {
  const rows = await queryOf(context.strapi, uid).findMany({ where });
  return rows.filter(({ toDate }) => (filledText(toDate) ?? NEVER) >= context.today);
}

async function endOn(context: GuardContext, uid: string, row: Row, toDate: unknown) {
  const day = filledText(toDate);
  const to = day !== null && day < String(row.fromDate) ? row.fromDate : day;
  if ((filledText(row.toDate) ?? null) !== to)
    await changeRecord(context, uid, row.id, { toDate: to });
}

/**
 * Teachers and period were changed while the lessons run: who comes in sees the child from today, who was replaced until the end of today,
 * when this morning's lesson is written down, and all periods end with the lessons.
 */
export async function followArrangement(context: GuardContext, row: Row): Promise<void> {
  const { today } = context;
  const wanted = teachersOf(row);
  const grants = await runningOf(context, GRANT, {
    childNo: row.childNo,
    reason: TEACHES_AT_HOME,
  });
  for (const grant of grants)
    await endOn(context, GRANT, grant, wanted.has(String(grant.staffNo)) ? row.toDate : today);
  const known = new Set(grants.map(({ staffNo }) => String(staffNo)));
  const from = String(row.fromDate) > today ? row.fromDate : today;
  for (const staffNo of wanted) if (!known.has(staffNo)) await openTo(context, staffNo, row, from);
  const enrolments = await runningOf(context, ENROLMENT, {
    childNo: row.childNo,
    kind: 'HOME_TEACHING',
  });
  for (const enrolment of enrolments) await endOn(context, ENROLMENT, enrolment, row.toDate);
}
