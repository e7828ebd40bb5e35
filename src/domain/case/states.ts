/** Where a case stands: open states, then the lawful ends. */
export const CASE_STATE_LABELS = {
  CASE_ALERT: '预警',
  CASE_SUSPECTED: '疑似辍学',
  CASE_VERIFIED_DROPOUT: '已核实辍学',
  CASE_VERIFIED_UNENROLLED: '失学',
  CASE_PERSUADING: '劝返中',
  CASE_NOTICE: '限期通知',
  CASE_OVERDUE: '逾期',
  CASE_REPORTED: '书面报告并备案',
  CASE_ORDERED: '责令改正',
  CASE_JUDICIAL: '司法程序',
  CASE_WATCH: '已复学观察期',
  CASE_CLOSED: '销号',
  END_SICK_LEAVE: '病假',
  END_TRANSFERRED: '转学',
  END_OUT_OF_PROVINCE: '外省就读',
  END_SUSPENDED: '休学',
  END_DEFERRED: '延缓入学',
  END_HOME_TEACHING: '送教上门',
  END_OVER_AGE: '年满',
  END_GRADUATED: '毕业',
  END_ABROAD: '出国境',
  END_DECEASED: '死亡',
  END_FALSE_ALARM: '误报',
  END_DUPLICATE: '重复',
} as const;

export type CaseState = keyof typeof CASE_STATE_LABELS;

/** An end other than 销号 after return: each needs its own proof. */
export type EndState = Extract<CaseState, `END_${string}`>;

export const CASE_STATES = Object.keys(CASE_STATE_LABELS) as readonly CaseState[];

export const END_STATES = CASE_STATES.filter((state): state is EndState =>
  state.startsWith('END_'),
);

/** Whether work on the case goes on. A child may have one open case. */
export const isOpen = (state: CaseState): boolean =>
  state !== 'CASE_CLOSED' && !state.startsWith('END_');

export const OPEN_STATES = CASE_STATES.filter(isOpen);

/** How a case came about. */
export const CASE_ORIGIN_LABELS = {
  ABSENCE: '缺勤计时届满',
  NOT_REGISTERED: '开学未报到',
  NAME_WITHOUT_PERSON: '名在人不在',
  TIP_OFF: '群众举报',
  CAMPAIGN: '大清查比对',
  HOME_TEACHING_ENDED: '送教上门终止',
  DEFERRAL_ENDED: '缓学、休学期满未到校',
  BY_HAND: '人工登记',
} as const;

export type CaseOrigin = keyof typeof CASE_ORIGIN_LABELS;

/** The state a new case begins in. What is known from attendance or rolls is a suspicion; a clue is a warning. */
export const OPENING_STATES: Record<CaseOrigin, CaseState> = {
  ABSENCE: 'CASE_SUSPECTED',
  NOT_REGISTERED: 'CASE_SUSPECTED',
  NAME_WITHOUT_PERSON: 'CASE_SUSPECTED',
  TIP_OFF: 'CASE_ALERT',
  CAMPAIGN: 'CASE_ALERT',
  HOME_TEACHING_ENDED: 'CASE_SUSPECTED',
  DEFERRAL_ENDED: 'CASE_SUSPECTED',
  BY_HAND: 'CASE_ALERT',
};
