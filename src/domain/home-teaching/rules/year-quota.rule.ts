import type { BalanceToJudge } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-20: the yearly quota is watched by forecast, while it can still be met. */
export const yearQuota = defineRule<BalanceToJudge>(
  {
    code: 'HOME-20',
    title: '学年送教不少于80学时',
    sentence: '一学年送教不得少于80学时；照现有进度达不到的，须及早补课。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ forecast, required, sentence }) =>
    forecast !== null && forecast < required ? [{ path: [], message: sentence }] : [],
);
