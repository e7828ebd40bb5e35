import type { CaseState, EndState } from '../../../../domain/case/states';
import { nextCheckOn } from '../../../../domain/case/watch';
import { schoolDayOnOrAfter } from '../../../../domain/kernel/calendar';
import { atLocal } from '../../../../domain/kernel/instant';
import { addDays, type PlainDate } from '../../../../domain/kernel/plain-date';
import type { SchoolingState } from '../../rows/people';
import { defaultSettings, endedAbsence, onLeave, openAbsence } from '../absences';
import type { World } from '../world';
import { act, actorOf, at, iso, schoolDayAgo, type Story } from './case-story';
import { attach } from './visit-steps';

const CASE_TYPE = 'api::case.case';

function proof(story: Story, when: number, staffNo: string): void {
  attach(story, { type: CASE_TYPE, documentId: story.row.documentId }, 'PROOF', iso(when), staffNo);
}

function endOpenAbsence(story: Story, on: PlainDate): void {
  story.absences = story.absences.map((absence) =>
    absence.state === 'ABSENCE_OPEN' ? endedAbsence(absence, on, 'AM') : absence,
  );
}

/** 复学: the child is back and the watch begins. */
export function recordReturn(story: Story, daysAgo: number): void {
  const { row, cast, world } = story;
  const on = schoolDayAgo(world, daysAgo);
  const when = at(story, daysAgo, '08:40');
  const days = defaultSettings(on)('watch.checkDays');
  endOpenAbsence(story, on);
  row.returnedOn = on;
  row.placement = 'JOINED_CLASS';
  row.watchFrom = on;
  row.watchUntil = addDays(on, days.at(-1) ?? 0);
  row.nextCheckOn = addDays(on, days[0] ?? 0);
  row.deadlineOn = null;
  proof(story, when, cast.teacher.staffNo);
  act(story, 'record-return', actorOf(cast.teacher), when, {
    note: '学生由监护人送回，插入原班就读',
    evidence: { returnedOn: on, placement: 'JOINED_CLASS' },
  });
}

/** The days of the watch's checks: each on its day or the next school day, one a day; ends where the known terms end. */
export function checkDaysOf(world: World, returnedOn: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (const after of defaultSettings(returnedOn)('watch.checkDays')) {
    const due = addDays(returnedOn, after);
    const last = days.at(-1);
    // After the summer holiday several are due at once, and two on one day count as one.
    const earliest = last !== undefined && last >= due ? addDays(last, 1) : due;
    const on = schoolDayOnOrAfter(world.calendar, earliest);
    if (on === null) break;
    days.push(on);
  }
  return days;
}

/** Records the checks that are due by now; the last `leaveOut` stay open. */
export function recordChecks(story: Story, leaveOut = 0): void {
  const { row, cast, world } = story;
  const start = row.watchFrom;
  if (start === null) throw new Error('未复学，没有回查');
  const days = checkDaysOf(world, start);
  const planned = defaultSettings(start)('watch.checkDays');
  for (const [i, on] of days.slice(0, days.length - leaveOut).entries()) {
    const when = atLocal(on, '10:10');
    if (when > world.now) return;
    const done = days.slice(0, i + 1).map((day) => ({ on: day, present: true }));
    row.nextCheckOn = nextCheckOn(start, planned, done);
    proof(story, when, cast.teacher.staffNo);
    act(story, 'record-check', actorOf(cast.teacher), when, {
      note: `复学后第${i + 1}次回查：在校，出勤正常`,
      evidence: { checkedOn: on },
    });
  }
}

/** Out of school again in the watch: the same case, the next round. */
export function relapse(story: Story, daysAgo: number): void {
  const { row, cast, world } = story;
  const on = schoolDayAgo(world, daysAgo);
  const absence = openAbsence(row.childNo, on, 'AM', cast.teacher.staffNo, world);
  story.absences.push({ ...absence, alertedAt: absence.alertAt, caseDocumentId: row.documentId });
  Object.assign(row, {
    visitCount: 0,
    watchFrom: null,
    watchUntil: null,
    nextCheckOn: null,
    returnedOn: null,
    deadlineOn: null,
    noticeDocumentId: null,
    orderDocumentId: null,
    orderNumber: null,
    reportDocumentId: null,
  });
  act(story, 'relapse', actorOf(cast.teacher), at(story, daysAgo, '17:20'), {
    note: '观察期内再次未到校',
  });
}

/** First person: asks for the end and brings the proof. */
export function proposeClosure(story: Story, daysAgo: number, kind: CaseState, note: string): void {
  const { row, cast } = story;
  const who = cast.school === null ? cast.townOfficer : cast.clerk;
  const when = at(story, daysAgo, '14:30');
  row.closureKind = kind;
  row.closureProposedBy = who.staffNo;
  row.closureProposedAt = iso(when);
  proof(story, when, who.staffNo);
  act(story, 'propose-closure', actorOf(who), when, { note, evidence: { closureKind: kind } });
}

/** Second person: 销号 by the zone, or by the committee for a direct school. */
export function close(story: Story, daysAgo: number): void {
  const when = at(story, daysAgo, '16:40');
  story.row.closedAt = iso(when);
  story.row.nextCheckOn = null;
  act(story, 'close', actorOf(story.cast.checker), when, { note: '复学稳定，同意销号' });
}

const SCHOOLING_AFTER: Partial<Record<EndState, SchoolingState>> = {
  END_SUSPENDED: 'SUSPENDED',
  END_DEFERRED: 'DEFERRED',
  END_HOME_TEACHING: 'HOME_TEACHING',
  END_OUT_OF_PROVINCE: 'ENROLLED_AWAY',
  END_TRANSFERRED: 'LEFT_DISTRICT',
  END_ABROAD: 'LEFT_DISTRICT',
  END_DECEASED: 'DECEASED',
};

const SCHOOLING_BY_AUTHORITY: ReadonlySet<EndState> = new Set([
  'END_SUSPENDED',
  'END_DEFERRED',
  'END_HOME_TEACHING',
  'END_OVER_AGE',
  'END_GRADUATED',
]);

/** Ends the case on proof of a lawful reason; the second person is another than the one who asked. */
export function endWithProof(story: Story, daysAgo: number, end: EndState, note: string): void {
  const { cast, world } = story;
  const on = schoolDayAgo(world, daysAgo);
  const when = at(story, daysAgo, '16:50');
  // Proof of illness that comes late turns the absence into leave; it is never struck out.
  if (end === 'END_SICK_LEAVE') {
    story.absences = story.absences.map((absence) => onLeave(absence, '住院治疗', on));
  }
  endOpenAbsence(story, on);
  story.row.closedAt = iso(when);
  story.row.deadlineOn = null;
  cast.child.schoolingState = SCHOOLING_AFTER[end] ?? cast.child.schoolingState;
  // 休学, 延缓入学, 送教上门, 年满 and 毕业 are for an authority to approve, never for the school (domain rule CLOSE-04).
  const approver = SCHOOLING_BY_AUTHORITY.has(end) ? cast.officer : cast.checker;
  act(story, 'end-with-proof', actorOf(approver), when, { to: end, note, evidence: { end } });
}
