import {
  ADDRESSEE_LABELS,
  ALARM_END_LABELS,
  ALARM_KIND_LABELS,
  ALARM_STATE_LABELS,
} from '../alarm/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const alarmLabels = {
  type: '警报',
  attributes: {
    kind: '警报事项',
    state: '状态',
    subject: '警报对象',
    title: '标题',
    detail: '情况',
    raisedOn: '起始日期',
    level: '提醒层级',
    addressee: '已提醒到',
    toldOn: '提醒日期',
    settledOn: '消除日期',
    endKind: '消除方式',
    kindCode: '责任类型',
    homeTeachingDocumentId: '送教申报',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    kind: ALARM_KIND_LABELS,
    state: ALARM_STATE_LABELS,
    addressee: ADDRESSEE_LABELS,
    endKind: ALARM_END_LABELS,
  },
} satisfies RecordLabels;
