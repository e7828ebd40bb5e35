import { ROLE_LABELS } from '../kernel/actor';
import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const staffLabels = {
  type: '人员',
  attributes: {
    staffNo: '人员编号',
    name: '姓名',
    role: '角色',
    post: '职务',
    phoneCipher: '联系电话（密文）',
    phoneMask: '联系电话',
    schoolCode: '学校代码',
    classCode: '班级代码',
    zoneCode: '学区代码',
    townCode: '镇街代码',
    certified: '持督学证',
    certificateNo: '督学证号',
    active: '在岗',
    accountId: '登录账号',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { role: ROLE_LABELS },
} satisfies RecordLabels;
