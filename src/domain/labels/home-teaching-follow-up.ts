import { SATISFACTION_LABELS } from '../home-teaching/kinds';
import { VISIT_WAY_LABELS } from './persuasion-visit';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const homeTeachingFollowUpLabels = {
  type: '送教回访',
  attributes: {
    homeTeachingDocumentId: '送教申报',
    visitedOn: '回访日期',
    way: '回访方式',
    visitors: '回访人',
    lessonsHeld: '送教按记录进行',
    satisfaction: '家长满意程度',
    guardianOpinion: '家长意见',
    problems: '发现的问题',
    measures: '改进措施',
    photoCount: '照片数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    way: {
      HOME: VISIT_WAY_LABELS.HOME,
      PHONE: VISIT_WAY_LABELS.PHONE,
      VIDEO: VISIT_WAY_LABELS.VIDEO,
    },
    satisfaction: SATISFACTION_LABELS,
  },
} satisfies RecordLabels;
