/** Nobody waits for them in class: on approved leave, taught at home, gone, or dead. An absence of theirs would start the 48-hour clock. */
export const NOT_CALLED_AT_ROLL = [
  'SUSPENDED',
  'DEFERRED',
  'HOME_TEACHING',
  'GRADUATED',
  'LEFT_DISTRICT',
  'DECEASED',
] as const;

/** Whether a child in this schooling state is called at the roll of its class. */
export const isCalledAtRoll = (schoolingState: unknown): boolean =>
  !NOT_CALLED_AT_ROLL.some((state) => state === schoolingState);
