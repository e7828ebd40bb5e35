import type { GuardianSignature, VisitOutcome, VisitWay } from '../case/visit';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const VISIT_WAY_LABELS: Record<VisitWay, string> = {
  HOME: '入户',
  PHONE: '电话',
  VIDEO: '视频',
  INTERVIEW: '约谈',
  AWAY: '外出劝返',
};

export const VISIT_OUTCOME_LABELS: Record<VisitOutcome, string> = {
  PROMISED: '约定返校',
  REFUSED: '拒绝返校',
  NOT_FOUND: '未见到人',
  RETURNED: '已返校',
  OTHER: '其他',
};

export const GUARDIAN_SIGNATURE_LABELS: Record<GuardianSignature, string> = {
  SIGNED: '已签字',
  REFUSED: '拒签',
  ABSENT: '不在场',
};

export const persuasionVisitLabels = {
  type: '劝返记录',
  attributes: {
    caseDocumentId: '个案',
    round: '轮次',
    seq: '次数',
    visitedOn: '劝返日期',
    visitedAt: '劝返时间',
    way: '劝返方式',
    place: '地点',
    participants: '参加人',
    content: '劝返内容',
    guardianOpinion: '家长意见',
    studentAttitude: '学生态度',
    promisedReturnOn: '约定返校日期',
    outcome: '劝返结果',
    guardianSignature: '家长签字',
    refusalWitness: '拒签见证人',
    photoCount: '照片数',
    signatureCount: '签名数',
    hasEvidence: '有佐证',
    recordedByStaffNo: '登记人编号',
    recordedByName: '劝返人',
    case: '所属个案',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    way: VISIT_WAY_LABELS,
    outcome: VISIT_OUTCOME_LABELS,
    guardianSignature: GUARDIAN_SIGNATURE_LABELS,
  },
} satisfies RecordLabels;
