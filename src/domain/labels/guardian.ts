import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const RELATIONSHIP_LABELS = {
  FATHER: '父亲',
  MOTHER: '母亲',
  GRANDFATHER: '祖父（外祖父）',
  GRANDMOTHER: '祖母（外祖母）',
  OTHER_GUARDIAN: '其他法定监护人',
} as const;

export const guardianLabels = {
  type: '监护人',
  attributes: {
    name: '姓名',
    relationship: '与学生关系',
    phoneCipher: '联系电话（密文）',
    phoneMask: '联系电话',
    idCipher: '身份证号（密文）',
    idHash: '身份证号检索值',
    idMask: '身份证号',
    occupation: '职业',
    workplace: '务工地',
    address: '住址',
    orderNo: '顺序',
    student: '学生',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { relationship: RELATIONSHIP_LABELS },
} satisfies RecordLabels;
