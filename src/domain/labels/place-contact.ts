import { CONTACT_PARTNER_LABELS, CONTACT_WAY_LABELS } from '../family/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const placeContactLabels = {
  type: '镇街村社联系记录',
  attributes: {
    heldOn: '联系日期',
    partner: '联系对象',
    partnerName: '联系的人',
    partnerPost: '职务',
    way: '联系方式',
    content: '联系内容',
    result: '联系结果',
    nextStep: '下一步',
    photoCount: '照片数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    partner: CONTACT_PARTNER_LABELS,
    way: CONTACT_WAY_LABELS,
  },
} satisfies RecordLabels;
