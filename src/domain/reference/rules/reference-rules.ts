import type { Rule } from '../../kernel/rule';
import type {
  CalendarDayFacts,
  SettingChangeFacts,
  SettingFacts,
  SettingsChange,
  TermFacts,
} from '../facts';
import { calendarDay } from './calendar-day.rule';
import { settingNotBackdated } from './setting-not-backdated.rule';
import { settingOnceADay } from './setting-once-a-day.rule';
import { settingsInOrder } from './settings-in-order.rule';
import { settingValue } from './setting-value.rule';
import { termPeriod } from './term-period.rule';

/** Judged when a dated setting is written. */
export const SETTING_RULES: readonly Rule<SettingFacts>[] = [settingValue, settingOnceADay];

/** Judged over all values of the settings, once the value by itself is in order. */
export const SETTINGS_ORDER_RULES: readonly Rule<SettingsChange>[] = [settingsInOrder];

/** Judged when a holiday or a make-up day is written. */
export const CALENDAR_DAY_RULES: readonly Rule<CalendarDayFacts>[] = [calendarDay];

/** Judged when a term is written. */
export const TERM_RULES: readonly Rule<TermFacts>[] = [termPeriod];

/** Judged when a row of a setting is entered, changed or taken out. */
export const SETTING_CHANGE_RULES: readonly Rule<SettingChangeFacts>[] = [settingNotBackdated];
