import { OPENING_STATES, type CaseOrigin, type CaseState } from '../../domain/case/states';
import type { PersuaderChoice } from '../../domain/responsibility/choose-persuader';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecords, createRecords } from '../../guard/records';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { textOf } from '../../platform/row-values';
import type { Data, Row } from '../../platform/strapi-casts';
import type { ExtraInput } from '../input/parse-input';
import { nextNumber } from '../document/next-number';
import { CASE, openEvents } from './append-event';
import { findPersuaders } from './find-persuader';

export type NewCase = {
  student: Row;
  origin: CaseOrigin;
  originReason?: string;
  absence?: Row;
  /** What else changes on the absence as it is tied to the case. */
  alongTie?: Data;
  /** What a person wrote into the fields that administrators added; the clock leaves it out. */
  extra?: ExtraInput;
};

const ABSENCE = 'api::absence.absence';
const CASE_NUMBERS = { issuer: 'DISTRICT', series: 'CASE', digits: 6 };

/** Document id of each child's last case, by child. */
async function lastCases(
  context: GuardContext,
  students: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await askPrepared<{ child_no: string; document_id: string }>(
    context.trx,
    `select distinct on (child_no) child_no, document_id from cases
     where child_no = any(cast(? as text[])) order by child_no, id desc`,
    [students.map(({ childNo }) => textOf(childNo))],
  );
  return new Map(rows.map((row) => [row.child_no, row.document_id]));
}

/** The columns of the cases, numbered one after the other. */
async function columnsOf(
  context: GuardContext,
  requests: readonly NewCase[],
  persuaders: readonly PersuaderChoice[],
): Promise<Data[]> {
  const year = Number(context.today.slice(0, 4));
  const { issuer, series, digits } = CASE_NUMBERS;
  const previous = await lastCases(
    context,
    requests.map(({ student }) => student),
  );
  const first = await nextNumber(context.trx, issuer, series, year, requests.length);
  return requests.map(({ student, origin, originReason, absence, extra }, index) => {
    const persuader = persuaders[index];
    return {
      caseNo: `${year}-${String(first + index).padStart(digits, '0')}`,
      state: OPENING_STATES[origin],
      round: 1,
      origin,
      originReason: originReason ?? null,
      openedAt: new Date(context.now).toISOString(),
      studentName: student.name,
      firstMissedAt: absence?.firstMissedAt ?? null,
      absenceDocumentId: absence?.documentId ?? null,
      persuaderStaffNo: persuader?.found ? persuader.staff.staffNo : null,
      persuaderName: persuader?.found ? persuader.staff.name : null,
      visitCount: 0,
      previousCaseDocumentId: previous.get(textOf(student.childNo)) ?? null,
      extra,
      authorSchoolCode: student.schoolCode ?? null,
      student: student.id,
      ...scopeOfRow(student),
      childNo: student.childNo,
    };
  });
}

/**
 * Opens a case for each child inside a use case: names its 劝返责任人 from the assignments, links an earlier closed case (domain 4b.6),
 * and ties the absence whose clock ended. A second open case is refused by rule CASE-01 and by a unique index when two race; what is
 * refused for one undoes the act for all.
 */
export async function openCases(
  context: GuardContext,
  requests: readonly NewCase[],
): Promise<{ case: Row; event: Row }[]> {
  if (requests.length === 0) return [];
  const students = requests.map(({ student }) => student);
  const persuaders = await findPersuaders(context.trx, students, context.today);
  const cases = await createRecords(context, CASE, await columnsOf(context, requests, persuaders));
  const opened = cases.map((row, index) => ({
    row,
    persuader: persuaders[index],
    request: requests[index],
  }));
  const tied = opened.flatMap(({ row, request }) =>
    request?.absence
      ? [{ id: request.absence.id, data: { ...request.alongTie, caseDocumentId: row.documentId } }]
      : [],
  );
  await changeRecords(context, ABSENCE, tied);
  const events = await openEvents(
    context,
    opened.map(({ row, persuader, request }) => ({
      caseRow: row,
      action: 'open',
      fromState: null,
      toState: row.state as CaseState,
      note: persuader?.found === false ? persuader.message : request?.originReason,
      evidence: { origin: row.origin, absence: row.absenceDocumentId },
    })),
  );
  return cases.map((row, index) => ({ case: row, event: events[index] as Row }));
}

/** Opens the case of one child. */
export async function openCase(
  context: GuardContext,
  request: NewCase,
): Promise<{ case: Row; event: Row }> {
  const [opened] = await openCases(context, [request]);
  if (!opened) throw new Error('no case was opened');
  return opened;
}
