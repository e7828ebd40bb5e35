import { formatChineseDate, type PlainDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { settingDefinition, settingInForce, type SettingRow } from '../../kernel/settings';
import { ORDERED_SETTINGS, type OrderedPair } from '../../kernel/settings-order';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { SettingsChange } from '../facts';

const inOrder = (
  { lower, upper, equal }: OrderedPair,
  rows: readonly SettingRow[],
  on: PlainDate,
) => {
  const below = settingInForce(rows, lower, on) as string | number;
  const above = settingInForce(rows, upper, on) as string | number;
  return below < above || (equal && below === above);
};

/** Days from which one of the two has another value, from the first of the change on. */
function daysToJudge(pair: OrderedPair, { rows, from }: SettingsChange): PlainDate[] {
  const later = rows
    .filter(
      ({ key, validFrom }) =>
        [pair.lower, pair.upper].some((one) => one === key) && validFrom > from,
    )
    .map(({ validFrom }) => validFrom);
  return [from, ...later];
}

/** SET-04: an afternoon that begins before the morning, or a reminder to the district before the one to the principal. */
export const settingsInOrder = defineRule<SettingsChange>(
  {
    code: 'SET-04',
    title: '有先后、大小之分的设置须合乎次序',
    sentence:
      '有先后、大小之分的两项设置（如上午与下午第一节课时刻、逐级提醒的天数），自新值生效之日起任何一天都须合乎次序。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.4', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  (change) =>
    ORDERED_SETTINGS.filter(({ lower, upper }) =>
      [lower, upper].some((one) => one === change.key),
    ).flatMap((pair) => {
      const day = daysToJudge(pair, change).find((one) => !inOrder(pair, change.rows, one));
      if (day === undefined) return [];
      const [lower, upper] = [pair.lower, pair.upper].map(
        (key) =>
          `“${settingDefinition(key).title}”（${String(settingInForce(change.rows, key, day))}）`,
      );
      const bound = pair.equal ? '不得大于' : '须早于';
      return [
        {
          path: ['value'],
          message: `${formatChineseDate(day)}起，${String(lower)}${bound}${String(upper)}，请改正，或者先修改另一项。`,
        },
      ];
    }),
);
