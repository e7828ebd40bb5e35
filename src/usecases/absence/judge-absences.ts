import type { RunningGrant } from '../../domain/absence/called-at-roll';
import { isOpen, type CaseState } from '../../domain/case/states';
import { toPlainDate } from '../../domain/kernel/instant';
import type { GuardContext } from '../../guard/context';
import { runningGrantsOf } from '../../guard/facts/running-grants';
import { changeRecord, changeRecords, lockRecords } from '../../guard/records';
import { readRows } from '../../platform/rows/read-row';
import { instantOf, textOf } from '../../platform/row-values';
import type { Data, Row } from '../../platform/strapi-casts';
import { CASE } from '../case/append-event';
import { openCases, type NewCase } from '../case/open-case';
import { recordRelapse, suspectByClock } from '../case/plain-steps';
import type { UseCase } from '../start';
import { ABSENCE } from './open-absence';

/** `relapsed`: children under watch that are out again. */
export type ScanAnswer = { alerted: number; opened: number; relapsed: number };

const STUDENT = 'api::student.student';
const CLOCK_RAN_OUT = '缺勤计时届满，未到校且未履行请假手续';

/** Whether the child was due in class up to the moment at which a clock ran out: a grant that begins in the time of an absence stops it. */
const wasDueAt = (absence: Row, at: unknown, grants: readonly RunningGrant[]): boolean => {
  const instant = instantOf(at);
  const missed = String(absence.firstMissedOn);
  return (
    instant === null ||
    !grants.some(({ from, ahead }) => ahead && from > missed && from <= toPlainDate(instant))
  );
};

/** One absence whose clock has run out, with what the register and the cases say of its child. */
type Due = {
  absence: Row;
  alert: boolean;
  toCase: boolean;
  student: Row | undefined;
  running: Row | undefined;
};

async function dueOf(context: GuardContext, absenceIds: readonly string[]): Promise<Due[]> {
  const { strapi, trx, now } = context;
  const reached = (value: unknown): boolean => (instantOf(value) ?? Infinity) <= now;
  const open = (await lockRecords(context, ABSENCE, absenceIds)).filter(
    ({ state, kind }) => state === 'ABSENCE_OPEN' && kind === 'UNEXCUSED',
  );
  const granted = await runningGrantsOf(
    trx,
    open.map(({ childNo }) => textOf(childNo)),
  );
  const due = open.map((absence) => {
    const grants = granted.get(textOf(absence.childNo)) ?? [];
    const ranOut = (at: unknown): boolean => reached(at) && wasDueAt(absence, at, grants);
    return {
      absence,
      alert: !absence.alertedAt && ranOut(absence.alertAt),
      toCase: !absence.caseDocumentId && ranOut(absence.caseAt),
    };
  });
  const children = due.filter(({ toCase }) => toCase).map(({ absence }) => textOf(absence.childNo));
  if (children.length === 0)
    return due.map((one) => ({ ...one, student: undefined, running: undefined }));
  const students = await readRows(strapi, trx, STUDENT, 'childNo', children);
  const cases = await readRows(strapi, trx, CASE, 'childNo', children);
  const byChild = new Map(students.map((student) => [student.childNo, student]));
  const running = new Map(
    cases.filter(({ state }) => isOpen(state as CaseState)).map((row) => [row.childNo, row]),
  );
  return due.map((one) => ({
    ...one,
    student: byChild.get(one.absence.childNo),
    running: running.get(one.absence.childNo),
  }));
}

const byClock = ({ strapi, actor, now }: GuardContext): UseCase => ({
  strapi,
  caller: { actor, scope: { kind: 'district' } },
  now,
});

/** A case runs already: the absence is tied to it, and what was a clue is a suspicion from now on, to be reported like any other. */
async function tieTo(
  context: GuardContext,
  running: Row,
  absence: Row,
  along: Data,
): Promise<void> {
  const caseId = running.documentId;
  await changeRecord(context, ABSENCE, absence.id, { ...along, caseDocumentId: caseId });
  if (running.state === 'CASE_ALERT')
    await suspectByClock(byClock(context), { caseId, absence, note: CLOCK_RAN_OUT });
}

/** The child came back and is out again for as long as the clock runs: a new round of the same case (domain 4b.6). */
function relapse(context: GuardContext, running: Row): Promise<unknown> {
  return recordRelapse(byClock(context), {
    caseId: running.documentId,
    note: '观察期内再次缺勤，计时届满',
  });
}

/**
 * Judges absences again under their locks: whoever came first, teacher or clock, wins. Marks the alerts, and opens the cases or a new
 * round of a case under watch.
 */
export async function judgeAbsences(
  context: GuardContext,
  absenceIds: readonly string[],
): Promise<ScanAnswer> {
  const alerted: Data = { alertedAt: new Date(context.now).toISOString() };
  const due = await dueOf(context, absenceIds);
  const toOpen: NewCase[] = [];
  const onlyAlerted: { id: number; data: Data }[] = [];
  let relapsed = 0;
  for (const { absence, alert, toCase, student, running } of due) {
    const along = alert ? alerted : {};
    if (toCase && running?.state === 'CASE_WATCH') {
      if (alert) await changeRecord(context, ABSENCE, absence.id, along);
      await relapse(context, running);
      relapsed += 1;
    } else if (toCase && running) await tieTo(context, running, absence, along);
    else if (toCase && student) {
      toOpen.push({
        student,
        origin: 'ABSENCE',
        originReason: CLOCK_RAN_OUT,
        absence,
        alongTie: along,
      });
    } else if (alert) onlyAlerted.push({ id: absence.id, data: along });
  }
  await changeRecords(context, ABSENCE, onlyAlerted);
  const together = toOpen.filter(({ alongTie }) => alongTie === alerted);
  const apart = toOpen.filter(({ alongTie }) => alongTie !== alerted);
  // Those alerted now and those alerted before change different columns.
  await openCases(context, together);
  await openCases(context, apart);
  return { alerted: due.filter(({ alert }) => alert).length, opened: toOpen.length, relapsed };
}
