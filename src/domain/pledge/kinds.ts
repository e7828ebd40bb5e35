/** Between whom a 目标责任书 is signed: one level answers to the next (大渡口方案 四（二）). */
export const LETTER_LEVEL_LABELS = {
  COMMITTEE_TO_ZONE: '区教委与学区',
  COMMITTEE_TO_SCHOOL: '区教委与学校',
  SCHOOL_TO_TEACHER: '学校与教师',
} as const;
