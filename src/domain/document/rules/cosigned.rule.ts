import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ReportFacts } from '../report-facts';
import { COSIGNATURE_BASIS } from './basis';

/** REPORT-01: no report without the inspector's signature on exactly this content. */
export const reportCosigned = defineRule<Pick<ReportFacts, 'contentHash' | 'cosignature'>>(
  {
    code: 'REPORT-01',
    title: '责任督学同时签字',
    sentence: '学校报告辍学情况须有责任督学同时签字；签字后内容有改动的，签字失效，须重新签字。',
    basis: COSIGNATURE_BASIS,
    clauses: ['A-4.5'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ contentHash, cosignature }) => {
    const at = (message: string) => [{ path: ['cosignature'], message }];
    if (cosignature === null) return at('责任督学尚未签字，报告不能发出，请责任督学签字。');
    return cosignature.signedHash === contentHash
      ? []
      : at('报告内容在责任督学签字后有改动，原签字失效，请责任督学重新签字。');
  },
);
