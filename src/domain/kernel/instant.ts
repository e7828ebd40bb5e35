import { formatChineseDate, fromDayNumber, toDayNumber, type PlainDate } from './plain-date';

/** A point in time as epoch milliseconds. */
export type Instant = number;

/** 'HH:mm' on the wall clock of Asia/Shanghai. */
export type LocalTime = string;

export const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Asia/Shanghai has kept UTC+8 without daylight saving since 1991, before any child in school was born. */
const OFFSET_MS = 8 * HOUR_MS;

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether the text is a time of day, '00:00'–'23:59'. */
export const isLocalTime = (text: string): boolean => TIME.test(text);

/** The day in Asia/Shanghai on which the instant falls. */
export const toPlainDate = (instant: Instant): PlainDate =>
  fromDayNumber(Math.floor((instant + OFFSET_MS) / DAY_MS));

/** 'HH:mm' in Asia/Shanghai. */
export function toLocalTime(instant: Instant): LocalTime {
  const sinceMidnight = instant + OFFSET_MS - toDayNumber(toPlainDate(instant)) * DAY_MS;
  const minutes = Math.floor(sinceMidnight / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The instant at which the clock in Asia/Shanghai shows `time` on `date`. Throws RangeError on a bad time. */
export function atLocal(date: PlainDate, time: LocalTime): Instant {
  const match = TIME.exec(time);
  if (match === null) throw new RangeError(`不是有效的时刻：${time}`);
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return toDayNumber(date) * DAY_MS + minutes * 60_000 - OFFSET_MS;
}

/** '2026年9月18日 08:00'. */
export const formatChineseDateTime = (instant: Instant): string =>
  `${formatChineseDate(toPlainDate(instant))} ${toLocalTime(instant)}`;
