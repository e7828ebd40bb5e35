/** 安置方式 of a child that is back (2.3 of the 登记表; 教基〔2020〕5号: 插班、单独编班、普职融合等). */
export const PLACEMENT_LABELS = {
  JOINED_CLASS: '插班',
  SEPARATE_CLASS: '单独编班',
  VOCATIONAL_MIX: '普职融合',
  HOME_LESSONS: '送教',
  OTHER_SCHOOL: '转学',
} as const;

export type Placement = keyof typeof PLACEMENT_LABELS;
