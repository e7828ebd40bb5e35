import { addDays } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';

const HOME_TEACHING = 'api::home-teaching.home-teaching';

/** What goes on about a child and so belongs to where the child is now. What is over stays with those who did it. */
const RUNNING: readonly [uid: string, where: Data][] = [
  // The new teacher rings the guardians, the old one no longer can.
  ['api::guardian.guardian', {}],
  // The roll of the new class ends it.
  ['api::absence.absence', { state: 'ABSENCE_OPEN' }],
  [HOME_TEACHING, { state: { $in: ['APPLIED', 'APPROVED'] } }],
  ['api::deferral.deferral', { state: { $in: ['APPLIED', 'APPROVED'] } }],
  ['api::child-plan.child-plan', { state: 'PLAN_RUNNING' }],
  ['api::pairing.pairing', { state: 'PAIRED' }],
  ['api::alarm.alarm', { state: 'RAISED' }],
];

/** A running home teaching is one dossier: whoever teaches on needs the balance and the lessons it is made of. */
const OF_HOME_TEACHING = [
  'api::home-teaching-session.home-teaching-session',
  'api::home-teaching-follow-up.home-teaching-follow-up',
];

async function change(
  context: GuardContext,
  uid: string,
  where: Data,
  codes: Data,
): Promise<Row[]> {
  const rows = await queryOf(context.strapi, uid).findMany({ where });
  for (const row of rows) await changeRecord(context, uid, row.id, codes);
  return rows;
}

/**
 * Lets what goes on about a child follow it to its new class, school or town, so that those who act next see it and those before no
 * longer do. A case is handed over instead, see carry-case.
 */
export async function carryCodes(context: GuardContext, before: Row, after: Row): Promise<void> {
  const codes = scopeOfRow(after);
  const old = scopeOfRow(before);
  if (Object.keys(codes).every((name) => codes[name] === old[name])) return;
  for (const [uid, where] of RUNNING) {
    const rows = await change(context, uid, { ...where, childNo: after.childNo }, codes);
    if (uid !== HOME_TEACHING || rows.length === 0) continue;
    const homeTeachingDocumentId = { $in: rows.map((row) => row.documentId) };
    for (const part of OF_HOME_TEACHING)
      await change(context, part, { homeTeachingDocumentId }, codes);
  }
  if (old.schoolCode !== null && codes.schoolCode !== old.schoolCode)
    await endOldSchoolDuties(context, after, old.schoolCode);
}

/** Staff of the school the child left answer for it no longer; towns and offices of the district do. */
async function endOldSchoolDuties(
  context: GuardContext,
  student: Row,
  schoolCode: string | undefined,
): Promise<void> {
  const uid = 'api::responsibility-assignment.responsibility-assignment';
  const yesterday = addDays(context.today, -1);
  const ofSchool = (await context
    .trx('staff_members')
    .where({ school_code: schoolCode })
    .select('staff_no')) as { staff_no: string }[];
  const duties = await queryOf(context.strapi, uid).findMany({
    where: {
      childNo: student.childNo,
      staffNo: { $in: ofSchool.map((staff) => staff.staff_no) },
      $or: [{ toDate: { $null: true } }, { toDate: { $gt: yesterday } }],
    },
  });
  for (const duty of duties) {
    const from = String(duty.fromDate);
    await changeRecord(context, uid, duty.id, { toDate: from > yesterday ? from : yesterday });
  }
}
