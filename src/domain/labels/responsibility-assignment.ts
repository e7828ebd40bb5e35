import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const responsibilityAssignmentLabels = {
  type: '责任分工',
  attributes: {
    kindCode: '责任类别',
    staffNo: '人员编号',
    staffName: '责任人',
    fromDate: '开始日期',
    toDate: '结束日期',
    schoolCode: '学校代码',
    classCode: '班级代码',
    zoneCode: '学区代码',
    townCode: '镇街代码',
    villageCode: '村（社区）代码',
    childNo: '儿童编号',
    department: '科室',
    note: '备注',
    staff: '人员',
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
