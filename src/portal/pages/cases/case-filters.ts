import {
  CASE_STATE_LABELS,
  CASE_STATES,
  OPEN_STATES,
  type CaseState,
} from '../../../domain/case/states';
import type { Filters } from '../../api/list-path';

/** The chips above the list: all open ones, each open state, and what has ended. */
export const STATE_CHIPS = [
  { value: '', label: '在办' },
  { value: 'OVERDUE', label: '已超期' },
  ...OPEN_STATES.map((state) => ({ value: state, label: CASE_STATE_LABELS[state] })),
  { value: 'ENDED', label: '已销号、已结案' },
];

const ENDED = CASE_STATES.filter((state) => !OPEN_STATES.includes(state));

/** `state` is a chip's value; 'OVERDUE' is a deadline before `today` in a case still open. */
export function caseFilters(
  chosen: { state: string; name: string; school: string },
  today: string,
): Filters {
  const named: Filters = {
    studentName: { $contains: chosen.name },
    schoolCode: { $eq: chosen.school },
  };
  if (chosen.state === 'ENDED') return { ...named, state: { $in: ENDED } };
  if (chosen.state === 'OVERDUE') {
    return { ...named, state: { $in: OPEN_STATES }, deadlineOn: { $lt: today } };
  }
  const one = OPEN_STATES.includes(chosen.state as CaseState);
  return { ...named, state: { $in: one ? [chosen.state] : OPEN_STATES } };
}
