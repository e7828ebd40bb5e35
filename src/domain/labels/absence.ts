import { SESSION_LABELS } from '../absence/sessions';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const absenceLabels = {
  type: '缺勤',
  attributes: {
    firstMissedOn: '首次缺勤日期',
    firstSession: '首次缺勤课次',
    firstMissedAt: '首次缺勤时间',
    kind: '缺勤性质',
    state: '缺勤状态',
    endedOn: '到校日期',
    endedSession: '到校课次',
    endedAt: '到校时间',
    leaveReason: '请假事由',
    leaveUntil: '请假截止日期',
    reason: '缺勤原因',
    clockMode: '计时方式',
    alertAt: '预警时间',
    caseAt: '应立案时间',
    alertedAt: '已预警时间',
    caseDocumentId: '个案',
    reportedByStaffNo: '登记人编号',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    firstSession: SESSION_LABELS,
    endedSession: SESSION_LABELS,
    kind: { UNEXCUSED: '未请假', LEAVE: '请假' },
    state: { ABSENCE_OPEN: '未到校', ABSENCE_ENDED: '已到校', ABSENCE_WITHDRAWN: '已撤销' },
    clockMode: { schoolDays: '按上课日', calendarHours: '按自然小时' },
  },
} satisfies RecordLabels;
