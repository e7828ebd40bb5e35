import { REFERRAL_STATE_LABELS, REFERRAL_TARGET_LABELS } from '../tip-off/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const tipOffReferralLabels = {
  type: '举报转办',
  attributes: {
    tipOffDocumentId: '群众举报',
    tipOffNo: '举报编号',
    state: '办理状态',
    target: '转办去向',
    targetName: '承办单位',
    summary: '要核查的事项',
    dueOn: '回复期限',
    sentOn: '转办日期',
    sentByName: '转办人',
    answer: '核查情况',
    answeredOn: '回复日期',
    answeredByStaffNo: '回复人编号',
    answeredByName: '回复人',
    schoolCode: SCOPE_ATTRIBUTES.schoolCode,
    zoneCode: SCOPE_ATTRIBUTES.zoneCode,
    townCode: SCOPE_ATTRIBUTES.townCode,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    state: REFERRAL_STATE_LABELS,
    target: REFERRAL_TARGET_LABELS,
  },
} satisfies RecordLabels;
