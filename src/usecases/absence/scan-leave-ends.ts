import { systemActor } from '../../access/panel-actor';
import { missingSince } from '../../domain/absence/leave-over';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { knexOf, queryOf, type Strapi } from '../../platform/strapi-casts';
import { idsInPages } from '../child-record/ids-in-pages';
import { eachApart } from '../scan/each-apart';
import { closeAbsence } from './close-absence';
import { dueInClass } from './due-in-class';
import { ABSENCE, openAbsence } from './open-absence';

/** Judges one again under its lock: a teacher may have ended it or made it longer meanwhile. */
async function endOne(context: GuardContext, documentId: string): Promise<boolean> {
  const { strapi, calendar, today } = context;
  const leave = await lockRecord(context, ABSENCE, documentId);
  if (leave?.state !== 'ABSENCE_OPEN' || leave.kind !== 'LEAVE' || !leave.leaveUntil) return false;
  const leaveUntil = leave.leaveUntil as PlainDate;
  const since = missingSince(leaveUntil, calendar, today);
  if (since === null) return false;
  await closeAbsence(context, leave, since, 'AM');
  const student = await queryOf(strapi, 'api::student.student').findOne({
    where: { childNo: leave.childNo },
  });
  // Who is suspended, taught at home or has left by now is not missed in class.
  const due = student ? await dueInClass(context.trx, [student], since) : new Set();
  if (student && due.size > 0)
    await openAbsence(context, {
      student,
      firstMissedOn: since,
      firstSession: 'AM',
      kind: 'UNEXCUSED',
      reason: `请假到${formatChineseDate(leaveUntil)}期满，没有到校记录，也没有续假`,
    });
  return true;
}

/**
 * Leave stops the clock of an absence, to its last day only. A child of whom nobody has said anything on the first school day after it is
 * absent without leave from that morning, and the clock of 大渡口方案 四（四） runs.
 */
export async function scanLeaveEnds(
  strapi: Strapi,
  now: Instant,
): Promise<{ leavesEnded: number; failed: number }> {
  const today = toPlainDate(now);
  const over = () =>
    knexOf(strapi)('absences')
      .where({ state: 'ABSENCE_OPEN', kind: 'LEAVE' })
      .where('leave_until', '<', today);
  const start = { actor: systemActor(), now, useCase: 'absence.leave-over' as const };
  const { done: leavesEnded, failed } = await eachApart(
    strapi,
    start.useCase,
    idsInPages(over),
    (documentId) => documentId,
    (documentId) => runGuarded(strapi, start, (context) => endOne(context, documentId)),
  );
  return { leavesEnded, failed };
}
