import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { NoticeFacts } from '../notice-facts';
import { ORDER_POWER_BASIS } from './basis';

/** NOTICE-04: the child's own school, the town of its household registration, or the committee. */
export const issuerOfChild = defineRule<
  Pick<NoticeFacts, 'issuerType' | 'issuerCode' | 'issuerName' | 'schoolCode' | 'townCode'>
>(
  {
    code: 'NOTICE-04',
    title: '发文单位与儿童对应',
    sentence: '文书只能由儿童所在学校、户籍所在镇（街道）或区教委发出。',
    basis: ORDER_POWER_BASIS,
    clauses: ['A-3', 'B-n1'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ issuerType, issuerCode, issuerName, schoolCode, townCode }) => {
    const at = (message: string) => [{ path: ['issuerCode'], message }];
    if (issuerType === 'SCHOOL' && issuerCode !== schoolCode) {
      return at(`该儿童不是${issuerName}的学生，请由其所在学校发文。`);
    }
    if (issuerType === 'TOWN' && issuerCode !== townCode) {
      return at(`该儿童的户籍不在${issuerName}，请由其户籍所在镇（街道）或区教委发文。`);
    }
    return [];
  },
);
