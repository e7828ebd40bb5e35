import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { TipOffClosureFacts } from '../facts';
import { TIP_OFF_BASIS } from './basis';

/** TIP-04: a tip-off ends with a finding and an answer (未成年人保护法 第十一条第三款). */
export const closedWithResult = defineRule<TipOffClosureFacts>(
  {
    code: 'TIP-04',
    title: '办结须有核查结果并已答复举报人',
    sentence: '举报办结前，须写明核查结果，并已答复举报人。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ result, hasOutcome, answers }) => {
    const findings = [];
    if (!hasOutcome) findings.push({ path: ['outcome'], message: '请选择核查结论。' });
    if (result.trim() === '')
      findings.push({ path: ['result'], message: '请写明核查和处理结果。' });
    if (answers === 0)
      findings.push({ path: ['answer'], message: '还没有答复举报人，请先填写答复。' });
    return findings;
  },
);
