import { LETTER_LEVEL_LABELS } from '../pledge/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const responsibilityLetterLabels = {
  type: '目标责任书',
  attributes: {
    schoolName: '学校',
    schoolYear: '学年',
    letterLevel: '签订双方',
    superiorName: '上级签字人',
    signerName: '责任人',
    signerPost: '责任人职务',
    duties: '责任内容',
    signedOn: '签订日期',
    proofCount: '扫描件数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    schoolCode: SCOPE_ATTRIBUTES.schoolCode,
    zoneCode: SCOPE_ATTRIBUTES.zoneCode,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    letterLevel: LETTER_LEVEL_LABELS,
  },
} satisfies RecordLabels;
