import { APPLICATION_STATE_LABELS } from '../approval/states';
import { DEFERRAL_END_LABELS, DEFERRAL_KIND_LABELS } from '../deferral/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const deferralLabels = {
  type: '缓学休学',
  attributes: {
    kind: '申请种类',
    state: '办理状态',
    studentName: '学生姓名',
    appliedOn: '申请日期',
    reason: '申请原因',
    guardianName: '申请人（监护人）',
    entryDueOn: '应入学时间',
    fromDate: '开始日期',
    toDate: '结束日期',
    certifier: '证明单位',
    certifierOpinion: '鉴定意见',
    proofCount: '证明材料数',
    renewsDocumentId: '续办的申请',
    decidedOn: '审批日期',
    decisionOpinion: '审批意见',
    decidedByStaffNo: '审批人编号',
    decidedByName: '审批人',
    refusalNotedOn: '已阅日期',
    refusalNotedByStaffNo: '阅知人编号',
    refusalNotedByName: '阅知人',
    endedOn: '终止日期',
    endKind: '终止情形',
    openedCaseDocumentId: '期满后所立个案',
    appliedByStaffNo: '经办人编号',
    appliedByName: '经办人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    kind: DEFERRAL_KIND_LABELS,
    state: APPLICATION_STATE_LABELS,
    endKind: DEFERRAL_END_LABELS,
  },
} satisfies RecordLabels;
