import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const schoolClassLabels = {
  type: '班级',
  attributes: {
    code: '班级代码',
    name: '班级名称',
    grade: '年级',
    entryYear: '入学年份',
    schoolCode: '学校代码',
    zoneCode: '学区代码',
    headTeacherStaffNo: '班主任编号',
    active: '在用',
    school: '学校',
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
