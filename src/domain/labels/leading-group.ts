import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const leadingGroupLabels = {
  type: '领导小组和工作方案',
  attributes: {
    schoolName: '学校',
    schoolYear: '学年',
    headStaffNo: '组长编号',
    members: '成员',
    planText: '工作方案',
    filedOn: '存档日期',
    proofCount: '扫描件数',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    schoolCode: SCOPE_ATTRIBUTES.schoolCode,
    zoneCode: SCOPE_ATTRIBUTES.zoneCode,
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
