import type { Rule } from '../../kernel/rule';
import type { ChecklistContent } from '../content';
import { contentSound } from './content-sound.rule';

/** Judged when a version of a checklist is published. */
export const PUBLISHING_RULES: readonly Rule<ChecklistContent>[] = [contentSound];
