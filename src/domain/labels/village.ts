import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const villageLabels = {
  type: '村（社区）',
  attributes: {
    code: '村（社区）代码',
    name: '村（社区）名称',
    kind: '类别',
    townCode: '镇街代码',
    town: '镇街',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { kind: { VILLAGE: '村', COMMUNITY: '社区' } },
} satisfies RecordLabels;
