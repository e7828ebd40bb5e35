/** 辍学原因: causes as districts list them in the register. */
export const CAUSE_LABELS = {
  STUDY_AVERSION: '厌学或学习困难',
  POVERTY: '家庭经济困难',
  DISTANCE: '上学远、交通不便',
  WORKING: '外出打工',
  EARLY_MARRIAGE: '早婚早育',
  RELIGION: '信教',
  INTERNET: '沉迷网络',
  MENTAL_HEALTH: '心理或精神原因',
  ILLNESS: '身体疾病',
  DISABILITY: '残疾',
  FAMILY_CHANGE: '家庭变故、监护缺失',
  BULLYING: '校园欺凌、师生关系',
  LOST_CONTACT: '随迁失联',
  LAW_CASE: '违法涉案',
  HOME_SCHOOLING: '在家学习、私塾',
  OTHER: '其他',
} as const;

/** 辍学后去向: where the child is now. */
export const WHEREABOUTS_LABELS = {
  AT_HOME: '在家',
  WORKING: '务工',
  WITH_PARENTS_AWAY: '随父母外出',
  LOST: '失联',
  PRIVATE_SCHOOL: '私塾或培训机构',
  OTHER_PROVINCE: '外省就读（学籍未转）',
  ABROAD: '出国境',
  DETAINED_OR_SPECIAL_SCHOOL: '羁押或专门学校',
  DECEASED: '死亡',
  OTHER: '其他',
} as const;
