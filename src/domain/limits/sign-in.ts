/** How many failures close an account, and for how long: dated settings. */
export type SignInLimits = { maxFailures: number; pauseMinutes: number };

/** Failures of one account since the first of its window. */
export type SignInFailures = { failures: number; minutesAgo: number };

/** Whether an account is closed for now (网络安全等级保护基本要求 8.1.4.1 b）). */
export const isPaused = (
  { failures, minutesAgo }: SignInFailures,
  { maxFailures, pauseMinutes }: SignInLimits,
): boolean => failures >= maxFailures && minutesAgo < pauseMinutes;
