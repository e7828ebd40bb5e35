import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import type { PhoneFacts } from '../facts';
import { isPhone } from '../phone';

/** STU-12: a phone number one can ring. */
export const phoneForm = defineRule<PhoneFacts>(
  {
    code: 'STU-12',
    title: '联系电话的格式',
    sentence: '联系电话须为 1 开头的 11 位数字，中间没有空格和横线。',
    basis: [DATA_TRUTH],
    clauses: ['B-n2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ phone, field }) =>
    phone === null || isPhone(phone)
      ? []
      : [{ path: [field], message: '联系电话须为 1 开头的 11 位数字，请改正。' }],
);
