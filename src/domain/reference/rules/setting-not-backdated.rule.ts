import { compareDates, formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { SettingChangeFacts } from '../facts';

/** SET-03: a new value holds from today on at the earliest, so that the past stays judged by what held then. */
export const settingNotBackdated = defineRule<SettingChangeFacts>(
  {
    code: 'SET-03',
    title: '设置的新值不追溯',
    sentence: '设置的新值最早从当天起生效；此前的事项按当时的设置判断。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.4', 'B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ validFrom, today }) =>
    compareDates(validFrom, today) < 0
      ? [
          {
            path: ['validFrom'],
            message: `生效日期最早为今天（${formatChineseDate(today)}）；此前的事项按当时的设置判断，不能改变。`,
          },
        ]
      : [],
);
