/**
 * What the server looks at by itself, record by record: its name for operators, and the type of the records that it judges. Alarms are told by
 * their record when they stand, and by what they are about when they are to be raised.
 */
export const SCANS = {
  'absence.clock': { label: '48小时缺勤计时', uid: 'api::absence.absence' },
  'absence.leave-over': { label: '请假期满', uid: 'api::absence.absence' },
  'case.mark-overdue': { label: '通知书逾期', uid: 'api::case.case' },
  'case.escalate': { label: '个案逐级提醒', uid: 'api::case.case' },
  'case.reroute': { label: '离任责任人的个案转接', uid: 'api::case.case' },
  'deferral.end-of-period': { label: '缓学、休学期满', uid: 'api::deferral.deferral' },
  /** Of deferrals, suspensions and home teaching alike. */
  'grant.begins': { label: '缓学、休学、送教生效', uid: null },
  'home-teaching.end-of-period': { label: '送教期满', uid: 'api::home-teaching.home-teaching' },
  'home-teaching.not-at-school': {
    label: '送教结束后未到校',
    uid: 'api::home-teaching.home-teaching',
  },
  'home-teaching.account': { label: '送教学时核算', uid: 'api::home-teaching.home-teaching' },
  'alarm.HOME_TEACHING_BEHIND': { label: '送教学时不足警报', uid: 'api::alarm.alarm' },
  'alarm.POST_VACANT': { label: '责任人空缺警报', uid: 'api::alarm.alarm' },
} as const satisfies Record<string, { label: string; uid: string | null }>;

export type ScanName = keyof typeof SCANS;

export const SCAN_NAMES = Object.keys(SCANS) as ScanName[];
