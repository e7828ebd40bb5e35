export const PLAN_STATE_LABELS = { PLAN_RUNNING: '执行中', PLAN_FINISHED: '已完成' } as const;
