import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const zoneLabels = {
  type: '学区',
  attributes: { code: '学区代码', name: '学区名称', orderNo: '顺序', ...SYSTEM_ATTRIBUTES },
} satisfies RecordLabels;
