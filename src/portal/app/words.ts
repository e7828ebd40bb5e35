import { CASE_STATE_LABELS } from '../../domain/case/states';
import { CASE_ACTION_LABELS } from '../../domain/case/transition';

type Words = Readonly<Record<string, string | undefined>>;

/** The word for a state of a case; a code the portal does not know comes back as it is. */
export const stateWords = (state: string): string => (CASE_STATE_LABELS as Words)[state] ?? state;

/** The word for what was done to a case. */
export const actionWords = (action: string): string =>
  (CASE_ACTION_LABELS as Words)[action] ?? action;
