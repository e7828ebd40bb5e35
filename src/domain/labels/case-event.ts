import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const caseEventLabels = {
  type: '个案事件',
  attributes: {
    caseDocumentId: '个案',
    seq: '序号',
    round: '轮次',
    action: '办理事项',
    fromState: '办理前状态',
    toState: '办理后状态',
    at: '时间',
    actorStaffNo: '办理人编号',
    actorName: '办理人',
    actorRole: '办理人角色',
    note: '说明',
    evidence: '佐证',
    idempotencyKey: '防重复标识',
    case: '所属个案',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
