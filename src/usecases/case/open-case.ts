import { OPENING_STATES, type CaseOrigin } from '../../domain/case/states';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord, createRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { ExtraInput } from '../input/parse-input';
import { nextNumber } from '../document/next-number';
import { appendEvent, CASE } from './append-event';
import { findPersuader } from './find-persuader';

export type NewCase = {
  student: Row;
  origin: CaseOrigin;
  originReason?: string;
  absence?: Row;
  /** What a person wrote into the fields that administrators added; the clock leaves it out. */
  extra?: ExtraInput;
};

const CASE_NUMBERS = { issuer: 'DISTRICT', series: 'CASE', digits: 6 };

async function lastClosedCase(context: GuardContext, childNo: string): Promise<Row | null> {
  const [last] = await queryOf(context.strapi, CASE).findMany({
    where: { childNo },
    orderBy: [{ id: 'desc' }],
    limit: 1,
  });
  return last ?? null;
}

/**
 * Opens a case for a child inside a use case: names its 劝返责任人 from the assignments, links an earlier closed case (domain 4b.6),
 * and ties the absence whose clock ended. A second open case is refused by rule CASE-01 and by a unique index when two race.
 */
export async function openCase(
  context: GuardContext,
  request: NewCase,
): Promise<{ case: Row; event: Row }> {
  const { student, origin, absence } = request;
  const year = Number(context.today.slice(0, 4));
  const number = await nextNumber(context.trx, CASE_NUMBERS.issuer, CASE_NUMBERS.series, year);
  const persuader = await findPersuader(context.trx, student, context.today);
  const previous = await lastClosedCase(context, String(student.childNo));
  const state = OPENING_STATES[origin];
  const row = await createRecord(context, CASE, {
    caseNo: `${year}-${String(number).padStart(CASE_NUMBERS.digits, '0')}`,
    state,
    round: 1,
    origin,
    originReason: request.originReason ?? null,
    openedAt: new Date(context.now).toISOString(),
    studentName: student.name,
    firstMissedAt: absence?.firstMissedAt ?? null,
    absenceDocumentId: absence?.documentId ?? null,
    persuaderStaffNo: persuader.found ? persuader.staff.staffNo : null,
    persuaderName: persuader.found ? persuader.staff.name : null,
    visitCount: 0,
    previousCaseDocumentId: previous?.documentId ?? null,
    extra: request.extra,
    authorSchoolCode: student.schoolCode ?? null,
    student: student.id,
    ...scopeOfRow(student),
    childNo: student.childNo,
  });
  if (absence) {
    await changeRecord(context, 'api::absence.absence', absence.id, {
      caseDocumentId: row.documentId,
    });
  }
  const event = await appendEvent(context, {
    caseRow: row,
    action: 'open',
    fromState: null,
    toState: state,
    note: persuader.found ? request.originReason : persuader.message,
    evidence: { origin, absence: absence?.documentId ?? null },
  });
  return { case: row, event };
}
