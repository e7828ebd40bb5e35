import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FoundChildFacts } from '../facts';
import { namesReporter } from '../names-reporter';
import { TIP_OFF_BASIS } from './basis';

/** TIP-07: school and town read the record of a child that a tip-off found. */
export const childNamesNoReporter = defineRule<FoundChildFacts>(
  {
    code: 'TIP-07',
    title: '儿童档案不得透露举报人',
    sentence: '由举报发现而登记的儿童，其住址和备注中不得出现举报人的姓名、电话等信息。',
    basis: TIP_OFF_BASIS,
    clauses: ['A-4.9'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ texts, reporterWords }) =>
    Object.entries(texts)
      .filter(([, text]) => namesReporter(text, reporterWords))
      .map(([field]) => ({
        path: [field],
        message: '内容里有举报人的姓名或电话，学校和镇街都能看到，请删去后再登记。',
      })),
);
