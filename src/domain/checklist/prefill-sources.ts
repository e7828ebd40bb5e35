/** What the platform can count by itself beside an item: the name for the editor, and how it is counted. */
export const PREFILL_SOURCES = {
  'absence-reports': {
    label: '48小时报告单份数',
    counted: '本学年本校发出的48小时报告单，作废的不计',
  },
  'open-cases': { label: '未办结的个案数', counted: '督查当日本校未办结的控辍个案' },
  'suspected-cases': {
    label: '疑似辍学学生数',
    counted: '督查当日本校处于缺勤预警和疑似辍学的个案',
  },
  'visits-recorded': { label: '劝返次数', counted: '本学年本校个案登记的劝返' },
  'persuasion-registers': {
    label: '已劝返登记的学生数',
    counted: '本学年本校至少登记过一次劝返的个案',
  },
  'notices-issued': {
    label: '限期复（入）学通知书份数',
    counted: '本学年本校发出的限期复（入）学通知书，作废的不计',
  },
  'deferred-children': { label: '缓学学生数', counted: '督查当日本校就学状态为缓学的学生' },
  'home-taught-children': {
    label: '送教上门学生数',
    counted: '督查当日本校就学状态为送教上门的学生',
  },
  'home-teaching-hours': {
    label: '送教学时数',
    counted: '本学年本校登记的送教学时，按学生列出',
  },
} as const satisfies Record<string, { label: string; counted: string }>;

export type PrefillSource = keyof typeof PREFILL_SOURCES;

export const PREFILL_CODES = Object.keys(PREFILL_SOURCES) as readonly PrefillSource[];

/** A record that was counted, for the link beside the item. */
export type PrefilledRow = {
  readonly documentId: string;
  readonly title: string;
  readonly link: { readonly page: 'case' | 'student' | 'document'; readonly id: string };
};

/** What was counted for one item: the sentence, the number and the first rows. */
export type Prefilled = {
  readonly text: string;
  readonly count: number;
  readonly rows: readonly PrefilledRow[];
};
