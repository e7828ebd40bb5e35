import type { PlainDate } from '../kernel/plain-date';
import type { CalendarDayKind } from '../kernel/calendar';
import type { SettingRow as StoredSetting } from '../kernel/settings';

/** A dated setting that is about to be written. */
export type SettingFacts = {
  key: string;
  value: unknown;
  validFrom: PlainDate;
  /** Days on which other rows of the key begin. */
  otherValidFrom: readonly PlainDate[];
};

/** A row of the holiday arrangement that is about to be written. */
export type CalendarDayFacts = { date: PlainDate; kind: CalendarDayKind; dateTaken: boolean };

/** A term that is about to be written. */
export type TermFacts = {
  firstDay: PlainDate;
  lastDay: PlainDate;
  others: readonly { name: string; firstDay: PlainDate; lastDay: PlainDate }[];
};

/** What a row of a setting says: whose value it is, and from when. */
export type SettingRow = { key: string; value: unknown; validFrom: PlainDate };

/** What the settings would be with a change of `key`, and the first day on which something differs. */
export type SettingsChange = { key: string; rows: readonly StoredSetting[]; from: PlainDate };

/** A row of a setting that is entered (no `before`), changed or taken out (no `after`) today. */
export type SettingChangeFacts = {
  before: SettingRow | null;
  after: SettingRow | null;
  today: PlainDate;
};
