import { GENDER_LABELS } from '../student/gender';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const SCHOOLING_STATE_LABELS = {
  ENROLLED: '在籍在校',
  ENROLLED_AWAY: '在籍不在校',
  AWAY_NOT_ENROLLED: '不在籍不在校',
  NEVER_ENROLLED: '未入学',
  SUSPENDED: '休学',
  DEFERRED: '延缓入学',
  HOME_TEACHING: '送教上门',
  GRADUATED: '已完成义务教育',
  LEFT_DISTRICT: '转往区外',
  DECEASED: '死亡',
} as const;

export const studentLabels = {
  type: '适龄儿童少年',
  attributes: {
    name: '姓名',
    gender: '性别',
    birthDate: '出生日期',
    ethnicity: '民族',
    idCipher: '身份证号（密文）',
    idHash: '身份证号检索值',
    idMask: '身份证号',
    rollCipher: '学籍号（密文）',
    rollHash: '学籍号检索值',
    rollMask: '学籍号',
    schoolingState: '就学状态',
    grade: '年级',
    villageCode: '户籍所在村（社区）代码',
    householdOutside: '户籍在区外',
    householdAddress: '户籍地址',
    residenceAddress: '现住址',
    registeredPoor: '是否建卡',
    disabilityCategory: '残疾类别',
    disabilityGrade: '残疾等级',
    certificateCipher: '残疾证号（密文）',
    certificateHash: '残疾证号检索值',
    certificateMask: '残疾证号',
    careCategories: '重点关爱类别',
    note: '备注',
    school: '学校',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { gender: GENDER_LABELS, schoolingState: SCHOOLING_STATE_LABELS },
} satisfies RecordLabels;
