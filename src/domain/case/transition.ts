import type { Role } from '../kernel/actor';
import type { CaseState } from './states';

/** What can be done to a case, with the words on the buttons and in the event list. */
export const CASE_ACTION_LABELS = {
  open: '立案',
  suspect: '转为疑似辍学',
  verify: '核实',
  'assign-persuader': '指定劝返责任人',
  'prepare-absence-report': '填写48小时报告单',
  'cosign-absence-report': '责任督学同时签字',
  'start-persuasion': '开始劝返',
  'record-visit': '登记劝返',
  'issue-notice': '发出限期复（入）学通知书',
  'void-notice': '作废通知书',
  'record-service': '登记送达',
  'mark-overdue': '期限届满',
  escalate: '逐级提醒',
  'prepare-written-report': '起草书面报告',
  report: '发出书面报告',
  'acknowledge-report': '登记镇街回执',
  'file-report': '登记区教委备案',
  order: '责令限期改正',
  'void-order': '作废责令通知书',
  'start-judicial': '转入司法程序',
  'record-return': '登记复学',
  'record-check': '登记回查',
  relapse: '再次辍学',
  'hand-over': '移交个案',
  'accept-hand-over': '接收个案',
  'refuse-hand-over': '退回移交',
  'withdraw-hand-over': '撤回移交',
  'propose-closure': '申请销号',
  'reject-closure': '退回销号申请',
  close: '销号',
  'end-with-proof': '凭证明结案',
  reopen: '重新启动',
} as const;

export type CaseAction = keyof typeof CASE_ACTION_LABELS;

export const CASE_ACTIONS = Object.keys(CASE_ACTION_LABELS) as readonly CaseAction[];

/** What must be on file before the step; the named rules look at it. */
export const EVIDENCE_LABELS = {
  'absence-clock': '缺勤计时届满的记录',
  'verification-note': '核实经过',
  visit: '劝返的日期、方式、经过和结果',
  'three-visits': '本轮三次不同日期、有佐证的劝返',
  'void-reason': '作废原因',
  receipt: '送达回证',
  'deadline-passed': '期限届满',
  'no-progress': '规定的上课日内没有进展',
  cosignature: '责任督学同时签字',
  'written-report': '书面报告',
  'town-receipt': '户籍所在地镇（街道）的回执',
  'legal-basis': '已设定的法律依据',
  'return-proof': '到校佐证',
  'watch-checks': '观察期回查记录',
  'closure-request': '第一人的销号申请',
  'end-proof': '相应的证明材料',
  'hand-over': '转出学校的移交',
  reason: '原因说明',
} as const;

export type EvidenceKind = keyof typeof EVIDENCE_LABELS;

/** The legal clock a step starts. */
export const CLOCK_LABELS = {
  cosign: '责任督学签字时限',
  notice: '限期复（入）学的期限，自收到之日起',
  order: '责令改正的期限，自收到之日起',
  watch: '复学观察期',
} as const;

export type ClockKind = keyof typeof CLOCK_LABELS;

/** `system` is the clock itself or a scheduled job. */
export type Performer = Role | 'system';

/** One step: where it may lead, who may take it, what must be on file, which clock it starts, which round follows. */
export type Transition = {
  to: readonly [CaseState, ...CaseState[]];
  roles: readonly Performer[];
  evidence: readonly EvidenceKind[];
  clock: ClockKind | null;
  round: 'same' | 'next';
};
