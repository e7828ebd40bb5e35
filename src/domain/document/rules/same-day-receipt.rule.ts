import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ServiceFacts } from '../service-facts';
import { SERVICE_WAY_LABELS } from '../service-way';
import { serviceBasis } from './basis';

/** SERVICE-10: what is handed over or left is received that day; no grace may be typed in. */
export const sameDayReceipt = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-10',
    title: '收到日期与送达方式相符',
    sentence: '直接送达、同住成年家属签收、留置送达的，签收或留置之日即为收到之日。',
    basis: serviceBasis('第八十八条、第八十九条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, servedOn, receivedOn }) =>
    (way === 'DIRECT' || way === 'CO_RESIDENT' || way === 'LEFT') && receivedOn !== servedOn
      ? [
          {
            path: ['receivedOn'],
            message: `${SERVICE_WAY_LABELS[way]}的收到日期与送达日期应为同一天，请改正。`,
          },
        ]
      : [],
);
