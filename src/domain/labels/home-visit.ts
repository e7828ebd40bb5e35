import { PUPIL_CATEGORY_LABELS } from '../family/kinds';
import { GUARDIAN_SIGNATURE_LABELS, VISIT_WAY_LABELS } from './persuasion-visit';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const homeVisitLabels = {
  type: '家访登记',
  attributes: {
    heldOn: '家访日期',
    startTime: '开始时刻',
    endTime: '结束时刻',
    way: '家访形式',
    category: '学生类别',
    visitors: '家访教师',
    purpose: '家访目的',
    familySituation: '家庭情况',
    atSchool: '在校表现',
    atHome: '在家表现',
    content: '谈话内容',
    diagnosis: '问题诊断',
    measures: '帮扶措施',
    guardianOpinion: '家长意见建议',
    guardianSignature: '家长签字',
    followUpOn: '后续跟进日期',
    photoCount: '照片数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    reviewOpinion: '审核意见',
    reviewedOn: '审核日期',
    reviewedByStaffNo: '审核人编号',
    reviewedByName: '审核人',
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
    category: PUPIL_CATEGORY_LABELS,
    guardianSignature: GUARDIAN_SIGNATURE_LABELS,
  },
} satisfies RecordLabels;
