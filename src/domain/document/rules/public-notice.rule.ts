import { addDays, formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isBlank, type ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-05: 公告 only by town or committee, with the place of publication and the full term. */
export const publicNotice = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-05',
    title: '公告送达的限制',
    sentence:
      '公告送达只限镇（街道）和区教委的文书，须写明公告载体，自发布之日起满公告期（默认三十日）视为送达；学校文书不得公告。',
    basis: serviceBasis('第九十五条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, issuerType, publishedIn, servedOn, receivedOn, publicNoticeDays }) => {
    if (way !== 'PUBLIC_NOTICE') return [];
    if (issuerType === 'SCHOOL') {
      return [{ path: ['way'], message: '学校的通知书不得公告送达，请改用其他方式。' }];
    }
    const findings = [];
    if (isBlank(publishedIn)) {
      findings.push({ path: ['publishedIn'], message: '请写明公告刊登的报刊、网站或张贴地点。' });
    }
    const due = addDays(servedOn, publicNoticeDays);
    if (receivedOn !== due) {
      findings.push({
        path: ['receivedOn'],
        message: `公告送达的收到日期应为发布之日起满${publicNoticeDays}日，即${formatChineseDate(due)}。`,
      });
    }
    return findings;
  },
);
