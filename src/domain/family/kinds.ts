/** Pupils whom the register of home visits is kept for (大渡口方案 四（八）). */
export const PUPIL_CATEGORY_LABELS = {
  POOR_FAMILY: '贫困家庭学生',
  LEFT_BEHIND: '留守儿童',
  DISABLED_PUPIL: '残疾学生',
  LEARNING_DIFFICULTY: '学困生',
  SINGLE_PARENT: '单亲家庭学生',
  DROPOUT_SIGNS: '有辍学苗头的学生',
  OTHER_PUPIL: '其他学生',
} as const;

export const CONTACT_PARTNER_LABELS = {
  WITH_TOWN: '镇（街道）',
  WITH_VILLAGE: '村（社区）',
} as const;

export const CONTACT_WAY_LABELS = {
  BY_CALL: '电话联系',
  BY_MEETING: '上门或会面',
  BY_LETTER: '函件',
  BY_MESSAGE: '网上信息',
} as const;
