import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isBlank, type ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-08: the return receipt proves the day, the number finds it. */
export const postTracked = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-08',
    title: '邮寄送达须有邮件号和回执',
    sentence: '邮寄送达须登记邮件号并上传回执，收到日期以回执上注明的日期为准。',
    basis: serviceBasis('第九十一条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, postNumber, photoCount }) => {
    if (way !== 'POST') return [];
    const findings = [];
    if (isBlank(postNumber))
      findings.push({ path: ['postNumber'], message: '请填写邮件号，收到日期按回执填写。' });
    if (photoCount === 0)
      findings.push({
        path: ['photos'],
        message: '请上传邮寄回执的照片，期限从回执上的日期起算。',
      });
    return findings;
  },
);
