import { OPEN_STATES, type CaseState } from '../case/states';

/** The three ledgers (台账) of the 2024 national notice, live from the events. */
export const LEDGER_LABELS = {
  children: '适龄儿童少年台账',
  suspected: '疑似辍学学生台账',
  dropouts: '辍学、失学学生台账',
} as const;
export type LedgerKind = keyof typeof LEDGER_LABELS;

/** The levels at which a ledger is counted (大渡口方案 四（三）), and the list of persons. */
export const LEDGER_LEVEL_LABELS = {
  town: '按镇街',
  school: '按学校',
  class: '按班级',
  person: '按个人',
} as const;
export type LedgerLevel = keyof typeof LEDGER_LEVEL_LABELS;

const SUSPECTED: readonly CaseState[] = ['CASE_ALERT', 'CASE_SUSPECTED'];

/** States of a case that put a child on a ledger; a child back at school stays on the third until 销号. */
export const LEDGER_STATES: Record<Exclude<LedgerKind, 'children'>, readonly CaseState[]> = {
  suspected: SUSPECTED,
  dropouts: OPEN_STATES.filter((state) => !SUSPECTED.includes(state)),
};
