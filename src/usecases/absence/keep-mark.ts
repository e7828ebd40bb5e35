import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { instantOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { closeAbsence } from './close-absence';
import { beganEarlier, moveToMorning } from './move-absence';
import { ABSENCE, openAbsence } from './open-absence';
import type { Mark, RollInput } from './roll-input';

export type RollAnswer = { opened: Row[]; ended: Row[]; excused: Row[] };

type Marked = { student: Row; mark: Mark; input: RollInput; at: number; current: Row | undefined };

/** What one mark says, against the absence that runs already. */
export async function keepMark(
  context: GuardContext,
  { student, mark, input, at, current }: Marked,
  answer: RollAnswer,
): Promise<void> {
  if (!current) answer.opened.push(await openMarked(context, student, mark, input));
  else if ((instantOf(current.firstMissedAt) ?? at) > at) {
    // Else a roll taken late for an earlier session says nothing about an absence that began after it.
    if (beganEarlier(current, mark, input))
      answer.opened.push(await moveToMorning(context, current));
  } else if (mark.mark === 'LEAVE' && current.kind === 'UNEXCUSED')
    answer.excused.push(await excuse(context, current, mark));
  else if (isProlonged(mark, current)) answer.excused.push(await excuse(context, current, mark));
  else if (mark.mark === 'ABSENT' && current.kind === 'LEAVE')
    answer.opened.push(await leaveIsOver(context, student, current, mark, input, at));
}

/** A leave that runs, with another last day. */
const isProlonged = (mark: Mark, current: Row): boolean =>
  mark.mark === 'LEAVE' &&
  current.kind === 'LEAVE' &&
  mark.leaveUntil !== undefined &&
  mark.leaveUntil !== current.leaveUntil;

function excuse(context: GuardContext, current: Row, mark: Mark): Promise<Row> {
  return changeRecord(context, ABSENCE, current.id, {
    kind: 'LEAVE',
    leaveReason: mark.leaveReason ?? current.leaveReason ?? null,
    leaveUntil: mark.leaveUntil ?? null,
  });
}

/** The leave has run out and the child is still missing: the leave ends here and an absence without leave begins, with its own clock. */
async function leaveIsOver(
  context: GuardContext,
  student: Row,
  leave: Row,
  mark: Mark,
  input: RollInput,
  at: number,
): Promise<Row> {
  if (instantOf(leave.firstMissedAt) === at) {
    const slip = { kind: 'UNEXCUSED', leaveReason: null, leaveUntil: null };
    return changeRecord(context, ABSENCE, leave.id, slip);
  }
  await closeAbsence(context, leave, input.date, input.session);
  return openMarked(context, student, mark, input);
}

function openMarked(
  context: GuardContext,
  student: Row,
  mark: Mark,
  input: RollInput,
): Promise<Row> {
  return openAbsence(context, {
    student,
    firstMissedOn: input.date,
    firstSession: input.session,
    kind: mark.mark === 'LEAVE' ? 'LEAVE' : 'UNEXCUSED',
    reason: mark.reason,
    leaveReason: mark.leaveReason,
    leaveUntil: mark.leaveUntil,
  });
}
