import type { Rule } from '../../kernel/rule';
import type { MovementFacts } from '../facts';
import { checkedByAnother } from './checked-by-another.rule';
import { confirmedInTime } from './confirmed-in-time.rule';
import { movedByToday } from './moved-by-today.rule';
import { movementProved } from './movement-proved.rule';
import { otherSchoolNamed } from './other-school-named.rule';
import { suspensionGranted } from './suspension-granted.rule';
import { toAnotherSchool } from './to-another-school.rule';

/** Judged when a movement of the roll is recorded and when it is checked. */
export const MOVEMENT_RULES: readonly Rule<MovementFacts>[] = [
  movedByToday,
  otherSchoolNamed,
  toAnotherSchool,
  movementProved,
  checkedByAnother,
  suspensionGranted,
  confirmedInTime,
];
