import { compareDates, type PlainDate } from './plain-date';
import { SETTINGS } from './settings-catalogue';
import type { SettingDefinition } from './setting-definition';

export type SettingKey = keyof typeof SETTINGS;

/** The type of a setting's value. */
export type SettingValue<K extends SettingKey> =
  (typeof SETTINGS)[K] extends SettingDefinition<infer V> ? V : never;

/** A stored value and the day from which it holds. */
export type SettingRow = { key: string; value: unknown; validFrom: PlainDate };

/** Answers every setting as it stood on one day. */
export type SettingsOn = <K extends SettingKey>(key: K) => SettingValue<K>;

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** Whether the text names a setting. */
export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(SETTINGS, text);

/** The definition, typed for code that treats all settings alike. */
export const settingDefinition = (key: SettingKey): SettingDefinition<unknown> => SETTINGS[key];

/**
 * The value in force on the day: the row with the latest `validFrom` not after it, else the default.
 * Throws RangeError on a stored value of the wrong kind, because a legal clock must not run on a guess.
 */
export function settingInForce<K extends SettingKey>(
  rows: readonly SettingRow[],
  key: K,
  on: PlainDate,
): SettingValue<K> {
  const definition = settingDefinition(key);
  const row = rows
    .filter((candidate) => candidate.key === key && compareDates(candidate.validFrom, on) <= 0)
    .reduce<SettingRow | null>(
      (latest, candidate) =>
        latest === null || compareDates(candidate.validFrom, latest.validFrom) >= 0
          ? candidate
          : latest,
      null,
    );
  const value = row === null ? definition.default : row.value;
  if (!definition.accepts(value)) {
    throw new RangeError(`设置“${definition.title}”的值不合规定，应为${definition.accepted}。`);
  }
  return value as SettingValue<K>;
}

/** Binds the rows to a day, so that a rule asks only for keys. */
export const settingsOn =
  (rows: readonly SettingRow[], on: PlainDate): SettingsOn =>
  (key) =>
    settingInForce(rows, key, on);
