/** The law knows deferral and suspension; exemption (免学) stands in an older form only and is off by default. */
export const DEFERRAL_KIND_LABELS = {
  ENTRY_DEFERRED: '延缓入学（缓学）',
  ON_LEAVE: '办理休学',
  EXEMPTED: '免学',
} as const;
export type DeferralKind = keyof typeof DEFERRAL_KIND_LABELS;

export const DEFERRAL_END_LABELS = {
  CAME_TO_SCHOOL: '已入（复）学',
  RENEWED: '已续办',
  NOT_BACK: '期满未到校',
  MOVED_ON: '已转出或另有去向',
} as const;
