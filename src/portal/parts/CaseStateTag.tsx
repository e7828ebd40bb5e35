import type { CaseState } from '../../domain/case/states';
import { stateWords } from '../app/words';
import { Tag, type TagTone } from './Tag';

/** The tone of each open state; an ended case has none. */
export const STATE_TONES: Partial<Record<CaseState, TagTone>> = {
  CASE_ALERT: 'due',
  CASE_SUSPECTED: 'due',
  CASE_VERIFIED_DROPOUT: 'due',
  CASE_VERIFIED_UNENROLLED: 'due',
  CASE_PERSUADING: 'due',
  CASE_NOTICE: 'due',
  CASE_OVERDUE: 'overdue',
  CASE_REPORTED: 'overdue',
  CASE_ORDERED: 'overdue',
  CASE_JUDICIAL: 'overdue',
  CASE_WATCH: 'todo',
};

/** Where a case stands, in the words of the state table. */
export function CaseStateTag({ state }: { state: string }) {
  return <Tag tone={STATE_TONES[state as CaseState] ?? 'info'}>{stateWords(state)}</Tag>;
}
