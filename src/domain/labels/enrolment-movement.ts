import { MOVEMENT_CHECK_LABELS, MOVEMENT_KIND_LABELS } from '../movement/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const enrolmentMovementLabels = {
  type: '学籍异动',
  attributes: {
    kind: '异动种类',
    movedOn: '异动日期',
    otherSchoolName: '对方学校',
    otherPlace: '对方所在地',
    reason: '异动原因',
    proofCount: '证明材料数',
    confirmDueOn: '对方学校确认期限',
    check: '核对结果',
    checkNote: '核对说明',
    checkedOn: '核对日期',
    checkedByStaffNo: '核对人编号',
    checkedByName: '核对人',
    recordedByStaffNo: '登记人编号',
    recordedByName: '登记人',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    kind: MOVEMENT_KIND_LABELS,
    check: MOVEMENT_CHECK_LABELS,
  },
} satisfies RecordLabels;
