/** How lessons reach the child (残疾人教育条例 第十七条): a teacher comes, or they are given from afar. */
export const HOME_TEACHING_KIND_LABELS = { IN_PERSON: '送教上门', REMOTE: '远程送教' } as const;

/** The seven categories of the certificate of disability. */
export const DISABILITY_LABELS = {
  VISION: '视力残疾',
  HEARING: '听力残疾',
  SPEECH: '言语残疾',
  LIMB: '肢体残疾',
  INTELLECT: '智力残疾',
  MENTAL: '精神残疾',
  MULTIPLE: '多重残疾',
} as const;
export type Disability = keyof typeof DISABILITY_LABELS;

export const DISABILITY_LEVEL_LABELS = {
  LEVEL_1: '一级',
  LEVEL_2: '二级',
  LEVEL_3: '三级',
  LEVEL_4: '四级',
} as const;
export type DisabilityLevel = keyof typeof DISABILITY_LEVEL_LABELS;

/** Why home teaching ended. */
export const HOME_TEACHING_END_LABELS = {
  BACK_IN_CLASS: '已到校就读',
  COMPLETED: '已完成义务教育',
  PERIOD_OVER: '批准的期限已满',
  MOVED_AWAY: '转往区外',
  GUARDIAN_STOPPED: '监护人要求终止',
  DECEASED: '死亡',
  OTHER_END: '其他原因终止',
} as const;
export type HomeTeachingEnd = keyof typeof HOME_TEACHING_END_LABELS;

/** After these the child must be looked for: taught at home no more, and not seen at school. */
export const ENDS_OUT_OF_SCHOOL: readonly HomeTeachingEnd[] = ['GUARDIAN_STOPPED', 'OTHER_END'];

export const SATISFACTION_LABELS = {
  SATISFIED: '满意',
  FAIRLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
} as const;
