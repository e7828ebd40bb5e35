import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { IdentityNumberFacts } from '../facts';
import { checkCharacterOf, hasIdentityNumberForm } from '../identity-number-form';
import { IDENTITY_NUMBER_BASIS } from './basis';

/** STU-04: the check character. The right one is not told, or a wrong number would be "corrected" to fit. */
export const identityNumberCheck = defineRule<IdentityNumberFacts>(
  {
    code: 'STU-04',
    title: '身份证号的校验码',
    sentence: '身份证号末位须与前 17 位按 GB 11643 算出的校验码相同。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumber }) =>
    identityNumber === null ||
    !hasIdentityNumberForm(identityNumber) ||
    checkCharacterOf(identityNumber.slice(0, 17)) === identityNumber[17]
      ? []
      : [
          {
            path: ['idNumber'],
            message: '身份证号的校验码不对，至少有一位输错，请对照户口簿逐位核对。',
          },
        ],
);
