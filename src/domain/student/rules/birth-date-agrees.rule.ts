import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';
import { parseIdentityNumber } from '../identity-number';
import { IDENTITY_NUMBER_BASIS } from './basis';

/** STU-06: birth date and identity number say the same. */
export const birthDateAgrees = defineRule<Pick<StudentFacts, 'identityNumber' | 'birthDate'>>(
  {
    code: 'STU-06',
    title: '出生日期与身份证号一致',
    sentence: '填写的出生日期须与身份证号中的出生日期相同。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumber, birthDate }) => {
    const content = identityNumber === null ? null : parseIdentityNumber(identityNumber);
    if (content === null || content.birthDate === birthDate) return [];
    return [
      {
        path: ['birthDate'],
        message: `出生日期与身份证号不一致：身份证号中为${formatChineseDate(content.birthDate)}，请核对后改正其一。`,
      },
    ];
  },
);
