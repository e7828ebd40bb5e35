import { END_STATES, type CaseState, type EndState } from './states';
import type { CaseAction, Performer, Transition } from './transition';

/** Those who look after children day by day. */
const SCHOOL: readonly Performer[] = ['teacher', 'school-clerk', 'principal'];
const AUTHORITY: readonly Performer[] = ['town-officer', 'bureau-officer', 'bureau-leader'];
const FIELD: readonly Performer[] = [...SCHOOL, 'helper', 'school-liaison', 'zone-head'];

/** Those who check what a school proposes. 直属学校 have no zone head: the committee checks them. */
const CHECKERS: readonly Performer[] = ['zone-head', 'bureau-officer', 'bureau-leader'];

type Steps = Partial<Record<CaseAction, Transition>>;

const step = (
  to: Transition['to'],
  roles: readonly Performer[],
  evidence: Transition['evidence'],
  rest: Partial<Pick<Transition, 'clock' | 'round'>> = {},
): Transition => ({ to, roles, evidence, clock: null, round: 'same', ...rest });

const ENDS = END_STATES as unknown as readonly [EndState, ...EndState[]];

/** Proof of a lawful reason may come at any time, and is checked by a second person. */
const endSteps = (state: CaseState): Steps => ({
  'propose-closure': step([state], [...SCHOOL, ...AUTHORITY], ['end-proof']),
  'reject-closure': step(
    [state],
    ['principal', 'town-officer', ...CHECKERS],
    ['closure-request', 'reason'],
  ),
  'end-with-proof': step(
    ENDS,
    ['principal', 'town-officer', ...CHECKERS],
    ['closure-request', 'end-proof'],
  ),
});

/** Transfer in the middle of a case: the sending school hands over, or the district moved the child; the receiving school gives its receipt. The round and its evidence stay. */
const handOverSteps = (state: CaseState): Steps => ({
  'hand-over': step([state], ['principal', 'school-clerk', 'system'], ['reason']),
  'accept-hand-over': step([state], ['principal', 'school-clerk'], ['hand-over']),
  'refuse-hand-over': step([state], ['principal', 'school-clerk'], ['hand-over', 'reason']),
  'withdraw-hand-over': step([state], ['principal', 'school-clerk'], ['hand-over']),
});

/** The ladder 劝返责任人 → 校长 → 学区 → 区教委: a case that stands still is told one step up. */
export const escalateStep = (state: CaseState): Steps => ({
  escalate: step([state], ['system'], ['no-progress']),
});

/** What may happen on any day of an open case. Facts are recorded late rather than not at all. */
export const dailySteps = (state: CaseState, visitLeadsTo: CaseState = state): Steps => ({
  'assign-persuader': step(
    [state],
    ['principal', 'school-clerk', 'zone-head', ...AUTHORITY, 'system'],
    [],
  ),
  'record-visit': step([visitLeadsTo], [...FIELD, ...AUTHORITY], ['visit']),
  'record-return': step(['CASE_WATCH'], [...SCHOOL, ...AUTHORITY], [], {
    clock: 'watch',
  }),
  ...escalateStep(state),
  ...handOverSteps(state),
  ...endSteps(state),
});

/** The 48小时报告单 of the school and the signature beside it. */
export const absenceReportSteps = (state: CaseState): Steps => ({
  'prepare-absence-report': step([state], ['principal', 'school-clerk'], ['absence-clock'], {
    clock: 'cosign',
  }),
  ...cosignStep(state),
});

/** The co-signature alone: a report prepared earlier may still wait for it. */
export const cosignStep = (state: CaseState): Steps => ({
  'cosign-absence-report': step([state], ['inspector'], ['cosignature']),
});

/** A clue that holds becomes a suspicion. */
export const suspectStep: Steps = {
  suspect: step(
    ['CASE_SUSPECTED'],
    [...SCHOOL, 'town-officer', 'bureau-officer', 'system'],
    ['reason'],
  ),
};

/** 核实: the child has left school, or never had a place in one. */
export const verifyStep: Steps = {
  verify: step(
    ['CASE_VERIFIED_DROPOUT', 'CASE_VERIFIED_UNENROLLED'],
    [...SCHOOL, ...AUTHORITY],
    ['verification-note'],
  ),
};

export const startPersuasionStep: Steps = {
  'start-persuasion': step(['CASE_PERSUADING'], [...SCHOOL, 'zone-head', ...AUTHORITY], []),
};

/** The paper speaks as the school (我校) and only urges: it is its principal's act. */
export const noticeStep: Steps = {
  'issue-notice': step(['CASE_NOTICE'], ['principal'], ['three-visits']),
};

export const serviceStep = (state: 'CASE_NOTICE' | 'CASE_ORDERED'): Steps => ({
  'record-service': step([state], [...SCHOOL, ...AUTHORITY], ['receipt'], {
    clock: state === 'CASE_NOTICE' ? 'notice' : 'order',
  }),
});

export const voidNoticeStep: Steps = {
  'void-notice': step(['CASE_PERSUADING'], ['principal'], ['void-reason']),
};

export const overdueStep: Steps = {
  'mark-overdue': step(['CASE_OVERDUE'], ['system'], ['receipt', 'deadline-passed']),
};

/** 未成年人保护法 第二十八条: the school reports in writing when persuasion was in vain. */
export const reportStep: Steps = {
  'prepare-written-report': step(
    ['CASE_OVERDUE'],
    ['principal', 'school-clerk'],
    ['receipt', 'deadline-passed'],
    { clock: 'cosign' },
  ),
  report: step(
    ['CASE_REPORTED'],
    ['principal'],
    ['receipt', 'deadline-passed', 'written-report', 'cosignature'],
  ),
};

/** 回执 of the town and 备案 at the committee: they come when they come, also after the order. */
export const reportAnswerSteps = (state: CaseState): Steps => ({
  'acknowledge-report': step(
    [state],
    ['principal', 'school-clerk', ...AUTHORITY],
    ['written-report', 'town-receipt'],
  ),
  'file-report': step([state], ['bureau-officer', 'bureau-leader'], ['written-report']),
});

/** 义务教育法 第五十八条: only the town government and the committee may order. */
export const orderStep = (evidence: Transition['evidence']): Steps => ({
  order: step(['CASE_ORDERED'], AUTHORITY, evidence),
});

/** An order with a mistake is taken back before it is received; the case stands where it stood. */
export const voidOrderStep: Steps = {
  'void-order': step(['CASE_PERSUADING', 'CASE_OVERDUE', 'CASE_REPORTED'], AUTHORITY, [
    'void-reason',
  ]),
};

export const judicialStep: Steps = {
  'start-judicial': step(['CASE_JUDICIAL'], AUTHORITY, [
    'receipt',
    'deadline-passed',
    'legal-basis',
  ]),
};

/** The child is back: checks at set days, then 销号; out again at any of them is a new round. */
export const watchSteps: Steps = {
  'record-visit': step(['CASE_WATCH'], [...FIELD, ...AUTHORITY], ['visit']),
  'assign-persuader': step(
    ['CASE_WATCH'],
    ['principal', 'school-clerk', 'zone-head', ...AUTHORITY, 'system'],
    [],
  ),
  'record-check': step(['CASE_WATCH'], [...FIELD, 'inspector', ...AUTHORITY], []),
  relapse: step(['CASE_PERSUADING'], [...SCHOOL, ...AUTHORITY, 'system'], ['reason'], {
    round: 'next',
  }),
  ...escalateStep('CASE_WATCH'),
  ...handOverSteps('CASE_WATCH'),
  ...endSteps('CASE_WATCH'),
  close: step(['CASE_CLOSED'], CHECKERS, ['closure-request', 'return-proof', 'watch-checks']),
};

/** An end that proves untrue is taken back. After 销号 a new case is opened and linked instead. */
export const reopenStep: Steps = {
  reopen: step(
    ['CASE_SUSPECTED'],
    ['zone-head', 'bureau-officer', 'bureau-leader', 'supervisor'],
    ['reason'],
    { round: 'next' },
  ),
};
