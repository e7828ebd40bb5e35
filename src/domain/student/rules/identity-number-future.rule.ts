import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { IdentityNumberFacts } from '../facts';
import { birthDateIn, hasIdentityNumberForm } from '../identity-number-form';
import { IDENTITY_NUMBER_BASIS } from './basis';

/** STU-03: nobody is born tomorrow. */
export const identityNumberFuture = defineRule<IdentityNumberFacts>(
  {
    code: 'STU-03',
    title: '身份证号中的出生日期不晚于今天',
    sentence: '身份证号中的出生日期不得晚于登记当天。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumber, today }) => {
    if (identityNumber === null || !hasIdentityNumberForm(identityNumber)) return [];
    const birthDate = birthDateIn(identityNumber);
    if (birthDate === null || birthDate <= today) return [];
    return [
      {
        path: ['idNumber'],
        message: `身份证号中的出生日期${formatChineseDate(birthDate)}晚于今天，请核对户口簿。`,
      },
    ];
  },
);
