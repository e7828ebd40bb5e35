import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { SettingFacts } from '../facts';

/** SET-02: one value of a key from one day on. */
export const settingOnceADay = defineRule<Pick<SettingFacts, 'validFrom' | 'otherValidFrom'>>(
  {
    code: 'SET-02',
    title: '同一设置同一天只有一个值',
    sentence: '同一设置项目从同一天起只能有一个值。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ validFrom, otherValidFrom }) =>
    otherValidFrom.includes(validFrom)
      ? [
          {
            path: ['validFrom'],
            message: `该设置已有从${formatChineseDate(validFrom)}起的值，请修改已有的那一条。`,
          },
        ]
      : [],
);
