import { compareDates, formatChineseDate, type PlainDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { SettingChangeFacts, SettingRow } from '../facts';

const PARTS = ['key', 'value', 'validFrom'] as const;

const changedParts = (before: SettingRow, after: SettingRow): (keyof SettingRow)[] =>
  PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));

const held = (since: PlainDate, what: string): string =>
  `这一条从${formatChineseDate(since)}起已在执行，${what}；请另加一条，从今天或以后起生效。`;

/** SET-03: a value holds from today on at the earliest and stays once its day is past: the past stays judged by what held then. */
export const settingNotBackdated = defineRule<SettingChangeFacts>(
  {
    code: 'SET-03',
    title: '设置的新值不追溯',
    sentence: '设置的新值最早从当天起生效，已在执行的值不改不删；此前的事项按当时的设置判断。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.4', 'B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ before, after, today }) => {
    const isPast = ({ validFrom }: SettingRow): boolean => compareDates(validFrom, today) < 0;
    if (before !== null && isPast(before)) {
      if (after === null)
        return [{ path: ['validFrom'], message: held(before.validFrom, '不能删除') }];
      return changedParts(before, after).map((part) => ({
        path: [part],
        message: held(before.validFrom, '不能再改'),
      }));
    }
    return after !== null && isPast(after)
      ? [
          {
            path: ['validFrom'],
            message: `生效日期最早为今天（${formatChineseDate(today)}）；此前的事项按当时的设置判断，不能改变。`,
          },
        ]
      : [];
  },
);
