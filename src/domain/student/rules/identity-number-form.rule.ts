import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { IdentityNumberFacts } from '../facts';
import { hasIdentityNumberForm } from '../identity-number-form';
import { IDENTITY_NUMBER_BASIS } from './basis';

const messageFor = (text: string): string => {
  if (/^\d{15}$/.test(text)) {
    return '这是 15 位旧号码，请按户口簿填写 18 位身份证号。';
  }
  if (/^\d{17}x$/.test(text)) return '身份证号末位的 x 须大写，请改为 X。';
  if (text.length !== 18) return `身份证号须为 18 位，现为 ${text.length} 位，请核对户口簿。`;
  return '身份证号前 17 位须为数字，末位须为数字或大写 X，请核对户口簿。';
};

/** STU-01: 18 characters, the last a figure or upper-case X. */
export const identityNumberForm = defineRule<IdentityNumberFacts>(
  {
    code: 'STU-01',
    title: '身份证号的位数和字符',
    sentence: '身份证号为 18 位：前 17 位为数字，末位为数字或大写 X；15 位旧号码不接受。',
    basis: IDENTITY_NUMBER_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.identityNumber,
  },
  ({ identityNumber }) =>
    identityNumber === null || hasIdentityNumberForm(identityNumber)
      ? []
      : [{ path: ['idNumber'], message: messageFor(identityNumber) }],
);
