/** Codes that say that somebody has to do something. */
const WAITING = new Set(['APPLIED', 'UNCHECKED', 'TIP_RECEIVED', 'REFERRAL_OPEN']);
/** Codes that say that something was found wrong. */
const WRONG = new Set(['FOUND_FALSE']);

/** The tone of a record's tag by its code. */
export function toneOf(code: string): 'overdue' | 'due' | 'info' {
  if (WRONG.has(code)) return 'overdue';
  return WAITING.has(code) ? 'due' : 'info';
}
