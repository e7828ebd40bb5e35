import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const enrolmentLabels = {
  type: '学籍与就读时段',
  attributes: {
    kind: '性质',
    fromDate: '开始日期',
    toDate: '结束日期',
    outsideSchoolName: '区外学校名称',
    reason: '缘由',
    student: '学生',
    school: '学校',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    kind: { ROLL: '学籍', ATTENDING: '就读', TRACKING: '借读', HOME_TEACHING: '送教上门' },
  },
} satisfies RecordLabels;
