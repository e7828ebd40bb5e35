import { formatChineseDateTime } from '../../kernel/instant';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { SubstituteFacts } from '../report-facts';
import { COSIGNATURE_BASIS } from './basis';

/** REPORT-03: the school's own inspector comes first, for 24 hours (a setting). */
export const substituteInTime = defineRule<SubstituteFacts>(
  {
    code: 'REPORT-03',
    title: '指定他人签字的时间',
    sentence: '责任督学逾时（默认 24 小时）未签字的，督导室方可指定其他持证督学签字。',
    basis: COSIGNATURE_BASIS,
    clauses: ['A-4.5'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ substitute, cosignDueAt, alreadySigned, now }) => {
    const at = (message: string) => [{ path: ['substituteStaffNo'], message }];
    if (cosignDueAt === null) return at('报告尚未提交签字，不能指定他人。');
    if (alreadySigned) return at('报告已经签字，无须指定他人。');
    if (now < cosignDueAt) {
      return at(
        `责任督学的签字时限到${formatChineseDateTime(cosignDueAt)}，届时未签字再指定他人。`,
      );
    }
    return substitute.certified ? [] : at('指定的人员没有督学证，请另选持证督学。');
  },
);
