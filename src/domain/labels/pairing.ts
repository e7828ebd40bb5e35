import { HELPER_IDENTITY_LABELS, PAIRING_STATE_LABELS } from '../pairing/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const pairingLabels = {
  type: '结对帮扶',
  attributes: {
    state: '结对状态',
    helperStaffNo: '帮扶人编号',
    helperName: '帮扶人',
    helperPost: '帮扶人职务',
    helperIdentity: '帮扶人身份',
    main: '主要帮扶人',
    fromDate: '结对日期',
    situation: '思想动向与家庭状况',
    planText: '帮扶计划',
    endedOn: '解除日期',
    endReason: '解除原因',
    outcome: '帮扶成效',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    state: PAIRING_STATE_LABELS,
    helperIdentity: HELPER_IDENTITY_LABELS,
  },
} satisfies RecordLabels;
