import { choosePersuader } from '../../../../domain/responsibility/choose-persuader';
import { HOUR_MS, toPlainDate, type Instant } from '../../../../domain/kernel/instant';
import { formatChineseDate } from '../../../../domain/kernel/plain-date';
import { defaultSettings, openAbsence } from '../absences';
import { assign } from '../assignments';
import type { Random } from '../random';
import type { World } from '../world';
import { verificationCode } from './paper-words';
import {
  act,
  actorOf,
  at,
  beginStory,
  iso,
  schoolDayAgo,
  SYSTEM,
  type Cast,
  type Story,
} from './case-story';

/** The clock names the one who persuades, by the same rule as on any other day. */
function namePersuader(story: Story, when: Instant): void {
  const { child, teacher, principal } = story.cast;
  const on = toPlainDate(when);
  const own = story.random.chance(0.4)
    ? [assign('CHILD_TEACHER', teacher, { childNo: child.childNo }, on)]
    : [];
  const choice = choosePersuader({
    childNo: child.childNo,
    assignments: own,
    headTeacher: teacher,
    principal,
    on,
  });
  if (!choice.found) throw new Error(choice.message);
  story.assignments.push(
    ...own,
    assign('PERSUADER', { ...teacher, ...choice.staff }, { childNo: child.childNo }, on),
  );
  story.row.persuaderStaffNo = choice.staff.staffNo;
  story.row.persuaderName = choice.staff.name;
}

/** A child missed school and the clock ran out: the case opened by itself. `missedDaysAgo` counts school days. */
export function openByAbsence(
  world: World,
  random: Random,
  cast: Cast,
  missedDaysAgo: number,
): Story {
  const firstMissedOn = schoolDayAgo(world, missedDaysAgo);
  const absence = openAbsence(cast.child.childNo, firstMissedOn, 'AM', cast.teacher.staffNo, world);
  const openedAt = Date.parse(absence.caseAt ?? absence.firstMissedAt);
  const reason = `${formatChineseDate(firstMissedOn)}上午起未到校且未请假，缺勤计时届满`;
  const story = beginStory(world, random, cast, 'ABSENCE', openedAt, SYSTEM, reason);
  story.absences.push({
    ...absence,
    alertedAt: absence.alertAt,
    caseDocumentId: story.row.documentId,
  });
  story.row.firstMissedAt = absence.firstMissedAt;
  story.row.absenceDocumentId = absence.documentId;
  namePersuader(story, openedAt);
  return story;
}

/** A clue from somebody or from a campaign; a person opened the case. */
export function openByHand(
  world: World,
  random: Random,
  cast: Cast,
  origin: 'TIP_OFF' | 'CAMPAIGN' | 'NOT_REGISTERED' | 'BY_HAND',
  daysAgo: number,
  reason: string,
): Story {
  const opener = cast.school === null ? cast.townOfficer : cast.clerk;
  const when = Date.parse(`${schoolDayAgo(world, daysAgo)}T10:00:00+08:00`);
  return beginStory(world, random, cast, origin, when, actorOf(opener), reason);
}

const CAUSES = [
  ['STUDY_AVERSION', 30],
  ['FAMILY_CHANGE', 15],
  ['INTERNET', 12],
  ['WORKING', 12],
  ['POVERTY', 8],
  ['MENTAL_HEALTH', 8],
  ['LOST_CONTACT', 6],
  ['EARLY_MARRIAGE', 4],
  ['DISTANCE', 3],
  ['BULLYING', 2],
] as const;
const WHEREABOUTS = [
  ['AT_HOME', 50],
  ['WITH_PARENTS_AWAY', 20],
  ['WORKING', 15],
  ['LOST', 5],
] as const;

/** 核实: what the school found out, or the town for a child without school. */
export function verify(story: Story, daysAgo: number): void {
  const unenrolled = story.cast.school === null;
  story.row.cause = story.random.weighted(CAUSES);
  story.row.whereabouts = story.random.weighted(WHEREABOUTS);
  const who = unenrolled ? story.cast.townOfficer : story.cast.clerk;
  act(story, 'verify', actorOf(who), at(story, daysAgo, '16:20'), {
    to: unenrolled ? 'CASE_VERIFIED_UNENROLLED' : 'CASE_VERIFIED_DROPOUT',
    note: unenrolled
      ? '入户核实：年满六周岁，未办理入学'
      : '电话和入户核实：学生未到校，家长未办理请假',
  });
}

/** The 48小时报告单: prepared by the school, waiting for the signature of the school's 责任督学. */
export function prepareReport(story: Story, daysAgo: number, time = '10:00'): void {
  const { cast, world } = story;
  const when = at(story, daysAgo, time);
  const absence = story.absences.at(-1);
  if (!cast.school || !absence) throw new Error('没有学校或缺勤记录，不能填写48小时报告单');
  const documentId = world.documentId();
  const settings = defaultSettings(toPlainDate(when));
  const hours = settings('cosign.substituteAfterHours');
  story.documents.push({
    documentId,
    kind: 'ABSENCE_REPORT',
    state: 'DOC_AWAITING_COSIGNATURE',
    series: null,
    year: null,
    number: null,
    documentNumber: null,
    title: '48小时报告单',
    issuerType: 'SCHOOL',
    issuerCode: cast.school.code,
    issuerName: cast.school.name,
    addressee: `${cast.townName}、${settings('district.committeeName')}`,
    caseDocumentId: story.row.documentId,
    round: story.row.round,
    form: 'absence-report-48h',
    formVersion: 1,
    data: {},
    deadlineDays: null,
    issuedOn: null,
    issuedAt: null,
    issuedByStaffNo: cast.principal.staffNo,
    issuedByName: cast.principal.name,
    cosignDueAt: iso(when + hours * HOUR_MS),
    cosignerStaffNo: cast.inspector?.staffNo ?? null,
    cosignedByStaffNo: null,
    cosignedByName: null,
    cosignedAt: null,
    receivedOn: null,
    deadlineOn: null,
    verificationCode: verificationCode(story.random),
    voidReason: null,
    voidedAt: null,
  });
  act(story, 'prepare-absence-report', actorOf(cast.principal), when, {
    evidence: { document: documentId },
  });
}

/** The 责任督学 signs beside the school; only then is the report issued. */
export function cosignReport(story: Story, daysAgo: number, time = '15:30'): void {
  const report = story.documents.findLast(({ kind }) => kind === 'ABSENCE_REPORT');
  const { inspector } = story.cast;
  if (!report || !inspector) throw new Error('没有待签字的报告单或责任督学空缺');
  const when = at(story, daysAgo, time);
  report.state = 'DOC_ISSUED';
  report.issuedAt = iso(when);
  report.issuedOn = toPlainDate(when);
  report.cosignedAt = iso(when);
  report.cosignedByStaffNo = inspector.staffNo;
  report.cosignedByName = inspector.name;
  act(story, 'cosign-absence-report', actorOf(inspector), when, {
    evidence: { document: report.documentId },
  });
}
