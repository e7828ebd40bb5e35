import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const SCHOOL_STAGE_LABELS = {
  PRIMARY: '小学',
  JUNIOR: '初中',
  NINE_YEAR: '九年一贯制学校',
  SPECIAL: '特殊教育学校',
  VOCATIONAL: '职业学校',
} as const;

export const schoolLabels = {
  type: '学校',
  attributes: {
    code: '学校代码',
    name: '学校名称',
    stage: '学校类别',
    zoneCode: '学区代码',
    townCode: '所在镇街代码',
    documentPrefix: '机关代字',
    address: '地址',
    contactName: '联系人',
    contactPhone: '联系电话',
    orderNo: '顺序',
    zone: '学区',
    town: '所在镇街',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { stage: SCHOOL_STAGE_LABELS },
} satisfies RecordLabels;
