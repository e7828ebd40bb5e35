import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-06: who served is named; a paper left behind takes two people. */
export const serversNamed = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-06',
    title: '送达人',
    sentence: '送达回证须有送达人；留置送达须有两名送达人。',
    basis: serviceBasis('第八十七条、第八十九条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, servers }) => {
    const named = new Set(servers.map((name) => name.trim()).filter((name) => name !== ''));
    if (way === 'LEFT' && named.size < 2) {
      return [{ path: ['servers'], message: '留置送达须有两名送达人，请补填另一人。' }];
    }
    return named.size === 0 ? [{ path: ['servers'], message: '请填写送达人姓名。' }] : [];
  },
);
