import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { StudentFacts } from '../facts';
import { rollNumberKind } from '../roll-number';
import { ROLL_BASIS } from './basis';

/** STU-09: a 学籍号 of 19 characters, kind G, J or L. */
export const rollNumberForm = defineRule<Pick<StudentFacts, 'rollNumber'>>(
  {
    code: 'STU-09',
    title: '学籍号的格式',
    sentence:
      '全国学籍号为 19 位：G 加身份证号；J 加 17 位数字和校验码；L 加 14 位数字和 4 位随机码（临时）。',
    basis: ROLL_BASIS,
    clauses: ['B-1', 'B-a2'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ rollNumber }) =>
    rollNumber === null || rollNumberKind(rollNumber) !== null
      ? []
      : [
          {
            path: ['rollNumber'],
            message:
              '学籍号不对：须为 G、J 或 L 开头的 19 位号码，其中的出生日期和校验码也须正确，请对照学籍系统填写。',
          },
        ],
);
