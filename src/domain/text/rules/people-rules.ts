import type { Rule } from '../../kernel/rule';
import { personNamed, type PeopleFacts } from './person-named.rule';

/** Judged wherever people are named by hand. */
export const PEOPLE_RULES: readonly Rule<PeopleFacts>[] = [personNamed];
