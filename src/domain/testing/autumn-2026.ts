import { makeCalendar, type SchoolCalendar } from '../kernel/calendar';
import { plainDate } from '../kernel/plain-date';
import { settingsOn, type SettingRow, type SettingsOn } from '../kernel/settings';

const days = (...texts: string[]) => texts.map(plainDate);

/** The state's arrangement for autumn 2026: 中秋 25–27 September, 国庆 1–7 October, made up on 20 September and 10 October. */
export const AUTUMN_2026: SchoolCalendar = makeCalendar({
  days: [
    ...days(
      '2026-09-25',
      '2026-09-26',
      '2026-09-27',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ).map((date) => ({ date, kind: 'HOLIDAY' as const })),
    ...days('2026-09-20', '2026-10-10').map((date) => ({ date, kind: 'MAKE_UP' as const })),
  ],
  terms: [
    {
      name: '2026—2027学年度第二学期',
      firstDay: plainDate('2027-02-22'),
      lastDay: plainDate('2027-07-09'),
    },
    {
      name: '2026—2027学年度第一学期',
      firstDay: plainDate('2026-09-01'),
      lastDay: plainDate('2027-01-22'),
    },
  ],
});

/** Settings as they are when nobody has changed them. */
export const DEFAULT_SETTINGS: SettingsOn = settingsOn([], plainDate('2026-09-18'));

/** Defaults with some values changed. */
export const settingsWith = (values: Record<string, unknown>): SettingsOn =>
  settingsOn(
    Object.entries(values).map(
      ([key, value]): SettingRow => ({ key, value, validFrom: plainDate('2026-01-01') }),
    ),
    plainDate('2026-09-18'),
  );
