import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { LetterFacts } from '../facts';
import { PLEDGE_BASIS } from './basis';

/** PLEDGE-01: a letter of responsibility is signed by both, and on a day that has come. */
export const letterSigned = defineRule<
  Pick<LetterFacts, 'superiorName' | 'signerName' | 'signedOn' | 'today'>
>(
  {
    code: 'PLEDGE-01',
    title: '目标责任书须双方签字',
    sentence: '目标责任书须写明双方签字人，签订日期不得晚于今天。',
    basis: PLEDGE_BASIS,
    clauses: ['A-3', 'A-4.2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ superiorName, signerName, signedOn, today }) => {
    const findings = [];
    if (superiorName.trim() === '')
      findings.push({ path: ['superiorName'], message: '请填写上级签字人。' });
    if (signerName.trim() === '')
      findings.push({ path: ['signerName'], message: '请填写责任人。' });
    if (signedOn > today)
      findings.push({ path: ['signedOn'], message: '签订日期不能晚于今天，请改正。' });
    return findings;
  },
);
