import { checkComesUp } from '../../domain/case/check-comes-up';
import { CASE_STATE_LABELS, type CaseState } from '../../domain/case/states';
import type { CaseAction } from '../../domain/case/transition';
import { checkPerformer } from '../../domain/case/machine';
import type { Actor } from '../../domain/kernel/actor';
import { daysBetween, formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import type { OpenCase } from './open-cases';
import type { Day, Work } from './work';
import { answerWork, orderWork, writtenReportWork } from './work-after-notice';

function deadlineWork(row: OpenCase, { today }: Day): Work | null {
  if (row.state !== 'CASE_NOTICE' || !row.deadlineOn) return null;
  const left = daysBetween(today, row.deadlineOn as PlainDate);
  const detail =
    left < 0
      ? `${row.noticeNumber ?? ''} 期限已过 ${-left} 天`
      : `${row.noticeNumber ?? ''} 期限还有 ${left} 天`;
  return {
    group: left < 0 ? 'overdue' : 'deadline',
    detail,
    dueOn: row.deadlineOn,
    overdue: left < 0,
  };
}

function reportWork(row: OpenCase, { now }: Day): Work | null {
  if (row.reportState === 'DOC_AWAITING_COSIGNATURE') {
    const dueAt = row.cosignDueAt?.toISOString();
    const late = row.cosignDueAt !== null && row.cosignDueAt.getTime() < now;
    return {
      group: 'cosign',
      action: 'cosign-absence-report',
      detail: late ? '48小时报告单超时未签字' : '48小时报告单等待责任督学签字',
      dueAt,
      overdue: late,
    };
  }
  if (row.reportState || row.absenceDocumentId === null) return null;
  return {
    group: 'report',
    action: 'prepare-absence-report',
    detail: '缺勤计时届满，须立即填报48小时报告单',
    dueAt: row.openedAt.toISOString(),
    overdue: true,
  };
}

function persuasionWork(row: OpenCase, { visitsRequired }: Day): Work | null {
  switch (row.state) {
    case 'CASE_ALERT':
    case 'CASE_SUSPECTED':
      return {
        group: 'verify',
        action: 'verify',
        detail: `${CASE_STATE_LABELS[row.state]}，待核实`,
        overdue: false,
      };
    case 'CASE_VERIFIED_DROPOUT':
    case 'CASE_VERIFIED_UNENROLLED':
    case 'CASE_PERSUADING':
      return row.visitDays >= visitsRequired
        ? {
            group: 'notice',
            action: 'issue-notice',
            detail: `已劝返 ${row.visitDays} 次无效，可以发出限期复（入）学通知书`,
            overdue: false,
          }
        : {
            group: 'visit',
            action: 'record-visit',
            detail: `已有效劝返 ${row.visitDays} 次，还差 ${visitsRequired - row.visitDays} 次`,
            overdue: false,
          };
    case 'CASE_NOTICE':
      return row.noticeServed
        ? null
        : {
            group: 'service',
            action: 'record-service',
            detail: `${row.noticeNumber ?? '通知书'} 已发出，待登记送达`,
            overdue: false,
          };
    default:
      return null;
  }
}

const SCHOOL: ReadonlySet<string> = new Set(['principal', 'school-clerk', 'teacher']);
/** A child that has dropped out or never had a place, until it is back. */
const NEEDS_PLAN: ReadonlySet<CaseState> = new Set<CaseState>([
  'CASE_VERIFIED_DROPOUT',
  'CASE_VERIFIED_UNENROLLED',
  'CASE_PERSUADING',
  'CASE_NOTICE',
  'CASE_OVERDUE',
  'CASE_REPORTED',
  'CASE_ORDERED',
  'CASE_JUDICIAL',
]);

/** 一生一策 for every child that dropped out (大渡口方案 四（二）); for who has no school the town writes it. */
function planWork(row: OpenCase, { role }: Actor): Work | null {
  const isTheirs = row.schoolName === null ? role === 'town-officer' : SCHOOL.has(role);
  if (row.hasPlan || !isTheirs || !NEEDS_PLAN.has(row.state)) return null;
  return {
    group: 'plan',
    detail: '还没有制定一生一策（劝返、关爱、帮扶计划）',
    overdue: false,
  };
}

function watchWork(row: OpenCase, { today, lookAheadDays }: Day): Work | null {
  if (row.state !== 'CASE_WATCH') return null;
  if (row.nextCheckOn && checkComesUp(row.nextCheckOn as PlainDate, today, lookAheadDays))
    return {
      group: 'watch',
      action: 'record-check',
      detail: `观察期回查，应于${formatChineseDate(row.nextCheckOn as PlainDate)}前完成`,
      dueOn: row.nextCheckOn,
      overdue: row.nextCheckOn < today,
    };
  if (!row.nextCheckOn && !row.closureProposedBy)
    return {
      group: 'closure-request',
      action: 'propose-closure',
      detail: '观察期回查已完成，可以申请销号',
      overdue: false,
    };
  return null;
}

function closureWork(row: OpenCase, actor: Actor): Work | null {
  if (!row.closureProposedBy || row.closureProposedBy === actor.staffNo) return null;
  const action: CaseAction = row.state === 'CASE_WATCH' ? 'close' : 'end-with-proof';
  return { group: 'approval', action, detail: '已申请销号（结案），待第二人审核', overdue: false };
}

/** From which level on an office hears of a case that stands still. */
const TOLD_FROM: Partial<Record<Actor['role'], number>> = {
  principal: 1,
  'zone-head': 2,
  'bureau-officer': 3,
  'bureau-leader': 3,
};

function escalatedWork(row: OpenCase, actor: Actor): Work | null {
  const from = TOLD_FROM[actor.role];
  if (from === undefined || row.escalationLevel < from) return null;
  const persuader = row.persuaderName ?? '未指定';
  return {
    group: 'escalated',
    detail: `${CASE_STATE_LABELS[row.state]}，多日没有进展，请督促劝返责任人${persuader}`,
    overdue: true,
  };
}

/** Offices that follow a case see its deadlines although the next step is another's. */
const FOLLOWERS = new Set([
  'town-officer',
  'bureau-officer',
  'bureau-leader',
  'zone-head',
  'district-admin',
  'supervisor',
  'inspector',
  'school-liaison',
]);

/** What one case asks of this person today: steps their role may take, deadlines they follow. */
export function workOfCase(row: OpenCase, actor: Actor, day: Day): Work[] {
  if (row.handOverSchoolCode !== null && row.handOverSchoolCode === actor.schoolCode)
    return [
      {
        group: 'hand-over',
        action: 'accept-hand-over',
        detail: `${row.schoolName ?? ''}移交的个案，待签收`,
        overdue: false,
      },
    ];
  const candidates = [
    deadlineWork(row, day),
    reportWork(row, day),
    persuasionWork(row, day),
    planWork(row, actor),
    watchWork(row, day),
    closureWork(row, actor),
    writtenReportWork(row, day),
    orderWork(row, day),
    ...answerWork(row, actor),
    escalatedWork(row, actor),
  ];
  return candidates.flatMap((work): Work[] => {
    if (!work) return [];
    if (!work.action || checkPerformer(row.state, work.action, actor, day.today).length === 0)
      return [work];
    if (!work.overdue || !FOLLOWERS.has(actor.role)) return [];
    // Town and committee see the alarm the moment the clock ends (大渡口方案 四（四）"立即"), before the school has reported.
    return [{ ...work, action: undefined, group: work.group === 'report' ? 'alert' : work.group }];
  });
}
