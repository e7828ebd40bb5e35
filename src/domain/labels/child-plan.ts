import { PLAN_STATE_LABELS } from '../child-plan/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const childPlanLabels = {
  type: '一生一策',
  attributes: {
    state: '执行状态',
    situation: '基本情况与原因',
    persuade: '劝返措施',
    care: '关爱措施',
    help: '帮扶措施',
    persuaderStaffNo: '劝返责任人编号',
    persuaderName: '劝返责任人',
    startsOn: '制定日期',
    dueOn: '完成期限',
    progress: '进展',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    state: PLAN_STATE_LABELS,
  },
} satisfies RecordLabels;
