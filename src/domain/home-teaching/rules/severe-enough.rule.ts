import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-05: who can come to class belongs there; other grounds need a look. */
export const severeEnough = defineRule<ApplicationFacts>(
  {
    code: 'HOME-05',
    title: '送教对象应为重度残疾',
    sentence:
      '送教上门用于不能到校的重度残疾儿童：一级、二级肢体或智力残疾，多重残疾；其他情形须核实。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ state, disability, level }) => {
    if (state === 'NOT_APPROVED') return [];
    const severe =
      disability === 'MULTIPLE' ||
      ((disability === 'LIMB' || disability === 'INTELLECT') &&
        (level === 'LEVEL_1' || level === 'LEVEL_2'));
    return severe
      ? []
      : [
          {
            path: ['disability'],
            message:
              '不属于一级、二级肢体或智力残疾和多重残疾，请核实是否可以到校或随班就读（零拒绝）。',
          },
        ];
  },
);
