/** What an alarm is about: lessons that fall behind the quota, and posts that nobody holds. */
export const ALARM_KIND_LABELS = {
  HOME_TEACHING_BEHIND: '送教学时不足',
  POST_VACANT: '责任人空缺',
} as const;
export type AlarmKind = keyof typeof ALARM_KIND_LABELS;

export const ALARM_STATE_LABELS = { RAISED: '未消除', SETTLED: '已消除' } as const;

/** How an alarm came to its end. */
export const ALARM_END_LABELS = {
  MADE_GOOD: '已补足（已到岗）',
  NOT_DUE: '不再需要',
  YEAR_OVER: '学年结束仍未补足',
} as const;
export type AlarmEnd = keyof typeof ALARM_END_LABELS;

/** Whom an alarm has reached, in the order of the ladder. */
export const ADDRESSEE_LABELS = {
  TOLD_IN_CHARGE: '责任人',
  TOLD_PRINCIPAL: '校长',
  TOLD_ZONE: '学区',
  TOLD_COMMITTEE: '区教委',
} as const;
export type Addressee = keyof typeof ADDRESSEE_LABELS;
