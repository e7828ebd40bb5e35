/** What a tip-off is about (大渡口方案 四（九）弄虚作假等行为). */
export const TIP_OFF_KIND_LABELS = {
  CONCEALED: '瞒报辍学',
  FALSE_ROLL: '虚报学籍',
  PUSHED_OUT: '劝退学生',
  ENTRY_REFUSED: '拒收学生',
  CHILD_LABOUR: '使用童工',
  NOT_IN_SCHOOL: '儿童少年未上学',
  OTHER_TIP: '其他问题',
} as const;

export const TIP_OFF_SOURCE_LABELS = {
  WEB: '网上举报',
  HOTLINE: '举报电话',
  LETTER: '来信',
  WALK_IN: '来访',
} as const;

/** Where the handling of a tip-off stands. */
export const TIP_OFF_STATE_LABELS = {
  TIP_RECEIVED: '待受理',
  TIP_ACCEPTED: '已受理',
  TIP_FORWARDED: '已转办',
  TIP_CLOSED: '已办结',
} as const;
export type TipOffState = keyof typeof TIP_OFF_STATE_LABELS;

export const TIP_OFF_RESULT_LABELS = {
  SUBSTANTIATED: '属实',
  PARTLY_SUBSTANTIATED: '部分属实',
  UNFOUNDED: '不属实',
  UNVERIFIABLE: '无法核实',
} as const;

export const MESSAGE_SIDE_LABELS = { REPORTER: '举报人', OFFICE: '受理机关' } as const;

export const REFERRAL_TARGET_LABELS = {
  TO_SCHOOL: '转学校办理',
  TO_ZONE: '转学区办理',
  TO_TOWN: '转镇街办理',
} as const;
export type ReferralTarget = keyof typeof REFERRAL_TARGET_LABELS;

export const REFERRAL_STATE_LABELS = {
  REFERRAL_OPEN: '待回复',
  REFERRAL_ANSWERED: '已回复',
} as const;
