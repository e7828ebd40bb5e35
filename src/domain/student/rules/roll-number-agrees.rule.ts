import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';
import { rollNumberKind } from '../roll-number';
import { ROLL_BASIS } from './basis';

/** STU-10: G is followed by the identity number, unless that has changed since: so a warning only. */
export const rollNumberAgrees = defineRule<Pick<StudentFacts, 'rollNumber' | 'identityNumber'>>(
  {
    code: 'STU-10',
    title: '学籍号与身份证号相符',
    sentence: 'G 开头的学籍号一般为 G 加本人身份证号；身份证号变更过的可以不同，须核实。',
    basis: ROLL_BASIS,
    clauses: ['A-5.3', 'B-1'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ rollNumber, identityNumber }) =>
    rollNumber === null ||
    identityNumber === null ||
    rollNumberKind(rollNumber) !== 'G' ||
    rollNumber.slice(1) === identityNumber
      ? []
      : [
          {
            path: ['rollNumber'],
            message: '学籍号与身份证号不同，请核实；身份证号变更过的，可以照此登记。',
          },
        ],
);
