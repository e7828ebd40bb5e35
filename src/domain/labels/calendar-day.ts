import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const calendarDayLabels = {
  type: '节假日与调休',
  attributes: {
    date: '日期',
    kind: '性质',
    name: '名称',
    legalBasis: '依据',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { kind: { HOLIDAY: '放假', MAKE_UP: '调休上课' } },
} satisfies RecordLabels;
