import type { Check } from '../change';

const nothingToCheck: Check = () => [];

const CHECKS: Record<string, Check> = {};

/** The rules that a write of this type must pass. */
export function checkOf(uid: string): Check {
  return CHECKS[uid] ?? nothingToCheck;
}
