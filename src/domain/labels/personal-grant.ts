import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const personalGrantLabels = {
  type: '个别授权',
  attributes: {
    staffNo: '人员编号',
    fromDate: '开始日期',
    toDate: '结束日期',
    reason: '授权事由',
    staff: '人员',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
