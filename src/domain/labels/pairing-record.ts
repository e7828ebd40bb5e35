import { CONTACT_WAY_LABELS } from '../family/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const pairingRecordLabels = {
  type: '帮扶记录',
  attributes: {
    pairingDocumentId: '结对帮扶',
    heldOn: '帮扶日期',
    way: '帮扶方式',
    content: '帮扶内容',
    solved: '解决的问题',
    amountYuan: '物资金额（元）',
    photoCount: '照片数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    way: CONTACT_WAY_LABELS,
  },
} satisfies RecordLabels;
