/** Movements of the roll by the columns of the weekly form (附件1), and 复学. */
export const MOVEMENT_KIND_LABELS = {
  TRANSFER_IN: '转入',
  TRANSFER_OUT: '转出',
  SUSPEND: '休学异动',
  RESUME: '复学异动',
  TRACK_OUT: '借读（出）',
  TRACK_IN: '借读（入）',
  DEATH: '死亡异动',
} as const;
export type MovementKind = keyof typeof MOVEMENT_KIND_LABELS;

/** These name another school. */
export const WITH_OTHER_SCHOOL: readonly MovementKind[] = [
  'TRANSFER_IN',
  'TRANSFER_OUT',
  'TRACK_OUT',
  'TRACK_IN',
];

export const MOVEMENT_CHECK_LABELS = {
  UNCHECKED: '未核对',
  FOUND_TRUE: '属实无误',
  FOUND_FALSE: '经核对不实',
} as const;
export type MovementCheck = keyof typeof MOVEMENT_CHECK_LABELS;
