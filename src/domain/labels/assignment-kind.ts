import { ASSIGNMENT_TARGET_LABELS } from '../responsibility/kinds';
import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const assignmentKindLabels = {
  type: '责任类别',
  attributes: {
    code: '类别代码',
    name: '类别名称',
    target: '负责对象',
    opensScope: '可查看所负责对象的档案',
    needsCertificate: '须持督学证',
    orderNo: '顺序',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { target: ASSIGNMENT_TARGET_LABELS },
} satisfies RecordLabels;
