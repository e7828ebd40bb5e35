import type { Rule } from '../../kernel/rule';
import { textPrintable, type TextsFacts } from './text-printable.rule';

/** Judged on the words of a record that is printed later. */
export const TEXT_RULES: readonly Rule<TextsFacts>[] = [textPrintable];
