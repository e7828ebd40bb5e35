import { defineRule } from '../../kernel/rule';
import { plainDate } from '../../kernel/plain-date';
import type { RecusalFacts } from '../facts';
import { RECUSAL_BASIS } from './basis';

/** INSP-07: nobody inspects the school they work at. */
export const inspectorRecused = defineRule<RecusalFacts>(
  {
    code: 'INSP-07',
    title: '督查人员回避本单位',
    sentence: '督查人员不得督查自己任职的学校。',
    basis: RECUSAL_BASIS,
    clauses: ['B-6'],
    level: 'block',
    since: plainDate('2020-05-15'),
  },
  ({ inspectorSchoolCode, schoolCode }) =>
    inspectorSchoolCode === schoolCode
      ? [{ path: ['school'], message: '这是您任职的学校，应当回避，请由其他人员督查。' }]
      : [],
);
