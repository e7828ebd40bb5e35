/** Where an application stands: asked for, granted, not granted, over. */
export const APPLICATION_STATE_LABELS = {
  APPLIED: '待审批',
  APPROVED: '已批准',
  NOT_APPROVED: '不予批准',
  ENDED: '已结束',
} as const;
export type ApplicationState = keyof typeof APPLICATION_STATE_LABELS;
