import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { IdentityNumberFacts } from '../facts';
import { birthDateIn, hasIdentityNumberForm } from '../identity-number-form';
import { IDENTITY_NUMBER_BASIS } from './basis';

/** STU-02: characters 7 to 14 are a day that exists. */
export const identityNumberDate = defineRule<IdentityNumberFacts>(
  {
    code: 'STU-02',
    title: '身份证号中的出生日期存在',
    sentence: '身份证号第 7 至 14 位须为日历上存在的出生日期。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumber }) =>
    identityNumber === null ||
    !hasIdentityNumberForm(identityNumber) ||
    birthDateIn(identityNumber) !== null
      ? []
      : [
          {
            path: ['idNumber'],
            message: `身份证号第 7 至 14 位“${identityNumber.slice(6, 14)}”不是有效的出生日期，请核对户口簿。`,
          },
        ],
);
