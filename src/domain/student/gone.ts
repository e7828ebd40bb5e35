/** Schooling states of a child whom no school of the district waits for any more: compulsory education completed, moved away, died. */
export const GONE_STATES = ['GRADUATED', 'LEFT_DISTRICT', 'DECEASED'] as const;

export const isGone = (schoolingState: unknown): boolean =>
  GONE_STATES.some((state) => state === schoolingState);
