import { GUARDIAN_SIGNATURE_LABELS } from './persuasion-visit';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const homeTeachingSessionLabels = {
  type: '送教记录',
  attributes: {
    homeTeachingDocumentId: '送教申报',
    seq: '次序',
    taughtOn: '送教日期',
    startTime: '开始时刻',
    endTime: '结束时刻',
    minutes: '分钟数',
    lessons: '学时',
    makesUpFor: '所补的周（星期一）',
    place: '送教地点',
    teachers: '送教教师',
    content: '送教内容',
    performance: '学生表现',
    guardianFeedback: '家长反馈',
    guardianSignature: '家长签字',
    nextPlan: '下次计划',
    photoCount: '照片数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    guardianSignature: GUARDIAN_SIGNATURE_LABELS,
  },
} satisfies RecordLabels;
