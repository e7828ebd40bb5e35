import { CASE_STATE_LABELS, isOpen, type CaseState } from '../../../domain/case/states';
import type { CaseRecord } from '../../api/case-records';
import { dueWords, showDate } from '../../app/dates';
import tones from '../../parts/tones.module.css';
import classes from './Deadline.module.css';

type Due = { label: string; on: string };

function dueOf(record: CaseRecord): Due | null {
  const state = record.state as CaseState;
  if (!(state in CASE_STATE_LABELS) || !isOpen(state)) return null;
  if (record.deadlineOn) return { label: '复（入）学期限', on: record.deadlineOn };
  if (record.nextCheckOn) return { label: '下次回查', on: record.nextCheckOn };
  return null;
}

/** How long there is, in words large enough to read in the street. */
export function Deadline({ record, today }: { record: CaseRecord; today: string }) {
  const due = dueOf(record);
  if (due === null) return null;
  const words = dueWords(due.on, today);
  return (
    <p className={`${classes.deadline} ${tones[words.tone]}`}>
      <span>
        {due.label} <b>{showDate(due.on, today)}</b>
      </span>
      <strong>{words.text}</strong>
    </p>
  );
}
