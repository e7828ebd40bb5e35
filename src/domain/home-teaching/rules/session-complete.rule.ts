import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-11: a record without teacher or content proves nothing. */
export const sessionComplete = defineRule<SessionFacts>(
  {
    code: 'HOME-11',
    title: '送教记录须有教师和内容',
    sentence: '送教记录须写明送教教师和送教内容。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ teachers, content }) => {
    const findings = [];
    if (teachers === 0) findings.push({ path: ['teachers'], message: '请填写至少一名送教教师。' });
    if (content.trim() === '') findings.push({ path: ['content'], message: '请写明送教内容。' });
    return findings;
  },
);
