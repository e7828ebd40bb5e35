import type { ChecklistContent } from '../../domain/checklist/content';
import { PUBLISHING_RULES } from '../../domain/checklist/rules/checklist-rules';
import { judge } from '../../domain/kernel/rule';
import type { Check } from '../change';

/** A version of a checklist: a draft may be half done, what is published has to be whole. */
export const checkChecklistVersion: Check = ({ kind, before, after }, { today }) =>
  kind !== 'delete' && after.state === 'PUBLISHED' && before?.state !== 'PUBLISHED'
    ? judge(PUBLISHING_RULES, after.content as ChecklistContent, today)
    : [];
