import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-09: one receipt, one deadline. */
export const servedOnce = defineRule<Pick<ServiceFacts, 'alreadyServed'>>(
  {
    code: 'SERVICE-09',
    title: '一份文书只登记一次送达',
    sentence: '文书已登记送达的，不得重复登记。',
    basis: serviceBasis('第八十七条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ alreadyServed }) =>
    alreadyServed
      ? [{ path: ['officialDocumentId'], message: '该文书已登记送达，不能重复登记。' }]
      : [],
);
