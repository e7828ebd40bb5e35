import { CASE_STATE_LABELS, type CaseState } from '../../domain/case/states';
import { Tag, type TagTone } from './Tag';

const TONES: Partial<Record<CaseState, TagTone>> = {
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
  const known = state as CaseState;
  return <Tag tone={TONES[known] ?? 'info'}>{CASE_STATE_LABELS[known] ?? state}</Tag>;
}
