import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-01: only an issued paper is served, not before its issue, and received not before it was served. */
export const servedAfterIssue = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-01',
    title: '送达不早于发文',
    sentence: '只有已发出的文书可以送达；送达日期不得早于发文日期，收到日期不得早于送达日期。',
    basis: serviceBasis('第八十七条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ documentState, issuedOn, servedOn, receivedOn }) => {
    if (documentState !== 'DOC_ISSUED' || issuedOn === null) {
      return [{ path: ['officialDocumentId'], message: '文书尚未发出或已作废，不能登记送达。' }];
    }
    const findings = [];
    if (servedOn < issuedOn) {
      findings.push({
        path: ['servedOn'],
        message: `送达日期早于发文日期${formatChineseDate(issuedOn)}，请改正。`,
      });
    }
    if (receivedOn < servedOn) {
      findings.push({ path: ['receivedOn'], message: '收到日期早于送达日期，请改正。' });
    }
    return findings;
  },
);
