import { SESSION_LABELS } from '../absence/sessions';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

const { schoolCode, classCode, zoneCode } = SCOPE_ATTRIBUTES;

export const rollCallLabels = {
  type: '点名',
  attributes: {
    date: '点名日期',
    session: '点名课次',
    takenAt: '点名时间',
    takenByStaffNo: '点名人编号',
    takenByName: '点名人',
    present: '到校人数',
    absent: '未请假缺勤人数',
    onLeave: '请假人数',
    schoolCode,
    classCode,
    zoneCode,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { session: SESSION_LABELS },
} satisfies RecordLabels;
