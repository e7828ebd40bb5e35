import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';
import { GENDER_LABELS } from '../gender';
import { parseIdentityNumber } from '../identity-number';
import { IDENTITY_NUMBER_BASIS } from './basis';

/** STU-07: the seventeenth figure is odd for boys and even for girls. */
export const genderAgrees = defineRule<Pick<StudentFacts, 'identityNumber' | 'gender'>>(
  {
    code: 'STU-07',
    title: '性别与身份证号一致',
    sentence: '填写的性别须与身份证号第 17 位相符：奇数为男，偶数为女。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumber, gender }) => {
    const content = identityNumber === null ? null : parseIdentityNumber(identityNumber);
    if (content === null || content.gender === gender) return [];
    return [
      {
        path: ['gender'],
        message: `性别与身份证号不一致：身份证号第 17 位表示“${GENDER_LABELS[content.gender]}”，请核对后改正其一。`,
      },
    ];
  },
);
