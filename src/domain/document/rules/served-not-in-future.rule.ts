import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-02: recorded after the fact. Only a public notice counts as received on a day to come. */
export const servedNotInFuture = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-02',
    title: '送达不晚于今天',
    sentence: '送达和收到的日期不得晚于今天；公告送达的收到日期按公告期推算，不受此限。',
    basis: serviceBasis('第八十七条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, servedOn, receivedOn, today }) => {
    const findings = [];
    if (servedOn > today) {
      findings.push({ path: ['servedOn'], message: '送达日期晚于今天，请在送达后登记。' });
    }
    if (way !== 'PUBLIC_NOTICE' && receivedOn > today) {
      findings.push({ path: ['receivedOn'], message: '收到日期晚于今天，请在收到后登记。' });
    }
    return findings;
  },
);
