import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isBlank, type ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-07: who signed, and for a co-resident adult in what relation and why. */
export const receiverNamed = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-07',
    title: '签收人',
    sentence: '直接送达须写明签收人；同住成年家属签收的，还须写明与受送达人的关系和代收理由。',
    basis: serviceBasis('第八十八条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, receiverName, receiverRelation, proxyReason }) => {
    if (way !== 'DIRECT' && way !== 'CO_RESIDENT') return [];
    const findings = [];
    if (isBlank(receiverName)) {
      findings.push({ path: ['receiverName'], message: '请填写签收人姓名。' });
    }
    if (way === 'CO_RESIDENT' && isBlank(receiverRelation)) {
      findings.push({
        path: ['receiverRelation'],
        message: '请填写代收人与受送达人的关系。',
      });
    }
    if (way === 'CO_RESIDENT' && isBlank(proxyReason)) {
      findings.push({ path: ['proxyReason'], message: '请填写代收理由。' });
    }
    return findings;
  },
);
