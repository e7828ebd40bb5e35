import { absenceClock } from '../../../domain/absence/clock';
import { sessionStart, type Session } from '../../../domain/absence/sessions';
import { addSchoolDays, termOn } from '../../../domain/kernel/calendar';
import { settingsOn } from '../../../domain/kernel/settings';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { AbsenceRow } from '../rows/case-material';
import type { StudentRow } from '../rows/people';
import type { Random } from './random';
import type { World } from './world';

const iso = (instant: number): string => new Date(instant).toISOString();

/** The shipped defaults: the demo district has changed no threshold. */
export const defaultSettings = (on: PlainDate): ReturnType<typeof settingsOn> => settingsOn([], on);

/** An unexcused absence that is still open, with its clock running. */
export function openAbsence(
  childNo: string,
  firstMissedOn: PlainDate,
  firstSession: Session,
  reportedByStaffNo: string | null,
  world: World,
): AbsenceRow {
  const settings = defaultSettings(firstMissedOn);
  const clock = absenceClock({ firstMissedOn, firstSession }, settings, world.calendar);
  return {
    documentId: world.documentId(),
    childNo,
    firstMissedOn,
    firstSession,
    firstMissedAt: iso(clock.startsAt),
    kind: 'UNEXCUSED',
    state: 'ABSENCE_OPEN',
    endedOn: null,
    endedSession: null,
    endedAt: null,
    leaveReason: null,
    leaveUntil: null,
    reason: null,
    clockMode: clock.mode,
    alertAt: iso(clock.alertAt),
    caseAt: iso(clock.caseAt),
    alertedAt: null,
    caseDocumentId: null,
    reportedByStaffNo,
  };
}

/** The same absence after the child came back for a session. */
export function endedAbsence(
  absence: AbsenceRow,
  endedOn: PlainDate,
  endedSession: Session,
): AbsenceRow {
  const endedAt = iso(sessionStart(endedOn, endedSession, defaultSettings(endedOn)));
  return { ...absence, state: 'ABSENCE_ENDED', endedOn, endedSession, endedAt };
}

/** The same absence with leave granted; the clock stands still. */
export const onLeave = (
  absence: AbsenceRow,
  leaveReason: string,
  leaveUntil: PlainDate,
): AbsenceRow => ({
  ...absence,
  kind: 'LEAVE',
  leaveReason,
  leaveUntil,
  clockMode: null,
  alertAt: null,
  caseAt: null,
});

const LEAVE_REASONS = ['感冒发烧', '肠胃不适', '住院治疗', '家中有事', '牙疼就医'];
const EXCUSES = ['睡过头', '家长称忘记请假', '身体不适未请假', '去亲戚家未归', null];

type Kind = 'brief' | 'leave' | 'leave-now' | 'open-now';
const SHARES: readonly (readonly [Kind | null, number])[] = [
  ['brief', 0.06],
  ['leave', 0.04],
  ['leave-now', 0.004],
  ['open-now', 0.003],
  [null, 0.893],
];

function makeAbsence(
  kind: Kind,
  childNo: string,
  teacher: string | null,
  random: Random,
  world: World,
): AbsenceRow | null {
  const term = termOn(world.calendar, world.schoolDays[0] ?? world.today);
  const ofTerm = world.schoolDays.filter((day) => term !== null && day >= term.first);
  const session: Session = random.chance(0.75) ? 'AM' : 'PM';
  if (kind === 'open-now') {
    const day = ofTerm[random.int(0, 1)];
    if (day === undefined) return null;
    const absence = openAbsence(childNo, day, session, teacher, world);
    // What the clock has already overtaken is a case, and cases come with their whole history.
    return Date.parse(absence.caseAt ?? '') > world.now ? absence : null;
  }
  if (kind === 'leave-now') {
    const day = ofTerm[random.int(0, 3)];
    const until = addSchoolDays(world.calendar, world.today, random.int(1, 5));
    if (day === undefined || until === null) return null;
    const absence = openAbsence(childNo, day, 'AM', teacher, world);
    return onLeave(absence, random.pick(LEAVE_REASONS), until);
  }
  const index = random.int(3, Math.max(3, ofTerm.length - 1));
  const day = ofTerm[index];
  const back = ofTerm[index - (kind === 'leave' ? random.int(1, 3) : 1)];
  if (day === undefined || back === undefined) return null;
  const absence = openAbsence(childNo, day, kind === 'leave' ? 'AM' : session, teacher, world);
  if (kind === 'leave') {
    const lastDay = ofTerm[ofTerm.indexOf(back) + 1] ?? day;
    return endedAbsence(onLeave(absence, random.pick(LEAVE_REASONS), lastDay), back, 'AM');
  }
  // Back within two school days, so no clock ran out.
  return { ...endedAbsence(absence, back, session), reason: random.pick(EXCUSES) };
}

/** Short absences and approved leave of the running term, and some that are open today. Children in `busy` are left out. */
export function makeAbsences(
  students: readonly StudentRow[],
  headTeacherOf: (classCode: string) => string | null,
  busy: ReadonlySet<string>,
  world: World,
): AbsenceRow[] {
  const random = world.random.fork('absences');
  const absences: AbsenceRow[] = [];
  for (const { childNo, classCode, schoolingState } of students) {
    const kind = random.weighted(SHARES);
    if (kind === null || classCode === null || schoolingState !== 'ENROLLED' || busy.has(childNo))
      continue;
    const absence = makeAbsence(kind, childNo, headTeacherOf(classCode), random, world);
    if (absence !== null) absences.push(absence);
  }
  return absences;
}
