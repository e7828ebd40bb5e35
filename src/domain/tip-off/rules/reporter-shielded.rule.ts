import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ReferralFacts } from '../facts';
import { namesReporter } from '../names-reporter';
import { TIP_OFF_BASIS } from './basis';

/** TIP-03: who receives a referral learns what is to be looked into, never who asked. */
export const reporterShielded = defineRule<ReferralFacts>(
  {
    code: 'TIP-03',
    title: '转办内容不得透露举报人',
    sentence: '转办内容须写明要核查的事项，不得出现举报人的姓名、电话等信息。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ summary, reporterWords }) => {
    if (summary.trim() === '') return [{ path: ['summary'], message: '请写明要核查的事项。' }];
    return namesReporter(summary, reporterWords)
      ? [{ path: ['summary'], message: '内容里有举报人的姓名或电话，请删去后再转办。' }]
      : [];
  },
);
