import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const schoolTermLabels = {
  type: '学期',
  attributes: {
    name: '学期名称',
    schoolYear: '学年',
    firstDay: '第一天',
    lastDay: '最后一天',
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
