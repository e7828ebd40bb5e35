import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-01: why the child cannot come to school is what the committee decides on. */
export const applicationReason = defineRule<ApplicationFacts>(
  {
    code: 'HOME-01',
    title: '申报送教须写明不能到校的原因',
    sentence: '申报送教上门或远程送教，须写明孩子不能到校就读的原因。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ reason }) =>
    reason.trim() === '' ? [{ path: ['reason'], message: '请写明孩子不能到校就读的原因。' }] : [],
);
