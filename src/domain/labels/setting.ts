import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const settingLabels = {
  type: '设置',
  attributes: {
    key: '设置项目',
    value: '值',
    unit: '单位',
    validFrom: '生效日期',
    legalBasis: '依据',
    note: '备注',
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
