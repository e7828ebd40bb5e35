import { toLocalTime, toPlainDate } from '../../domain/kernel/instant';
import {
  daysBetween,
  formatChineseDate,
  parsePlainDate,
  weekday,
  type PlainDate,
} from '../../domain/kernel/plain-date';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const HOUR = 3_600_000;

/** '11月22日 周日'; with the year when it is another than `today`'s. A text that is no date comes back as it is. */
export function showDate(text: string, today?: string): string {
  const date = parsePlainDate(text);
  if (date === null) return text;
  const full = formatChineseDate(date);
  const sameYear = today?.slice(0, 4) === date.slice(0, 4);
  const day = sameYear ? full.slice(full.indexOf('年') + 1) : full;
  return `${day} 周${WEEKDAYS[weekday(date) - 1]}`;
}

/** '2012年8月14日': a day of birth, or one on paper. A text that is no date comes back as it is. */
export function showFullDate(text: string): string {
  const date = parsePlainDate(text);
  return date === null ? text : formatChineseDate(date);
}

/** '11月22日 08:10' in Asia/Shanghai; with the year when it is another than `today`'s. */
export function showInstant(iso: string, today?: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  const full = formatChineseDate(toPlainDate(instant));
  const sameYear = today?.slice(0, 4) === full.slice(0, 4);
  const day = sameYear ? full.slice(full.indexOf('年') + 1) : full;
  return `${day} ${toLocalTime(instant)}`;
}

/** '08:10' in Asia/Shanghai. */
export const showTime = (iso: string): string => toLocalTime(Date.parse(iso));

export type DueTone = 'overdue' | 'due' | 'todo';
export type DueWords = { text: string; tone: DueTone };

/** How far a day of expiry is away: it has passed only when its whole day is over. */
export function dueWords(dueOn: string, today: string): DueWords {
  const left = daysBetween(today as PlainDate, dueOn as PlainDate);
  if (left < 0) return { text: `已超期 ${-left} 天`, tone: 'overdue' };
  if (left === 0) return { text: '今天到期', tone: 'due' };
  return { text: `还剩 ${left} 天`, tone: left <= 2 ? 'due' : 'todo' };
}

/** How far a moment is away, in hours below two days. */
export function dueMoment(dueAt: string, now: number): DueWords {
  const left = Date.parse(dueAt) - now;
  const amount = (ms: number): string => {
    const hours = Math.floor(ms / HOUR);
    if (hours >= 48) return `${Math.floor(hours / 24)} 天`;
    return hours >= 1 ? `${hours} 小时` : `${Math.max(1, Math.floor(ms / 60_000))} 分钟`;
  };
  if (left <= 0) return { text: `已超时 ${amount(-left)}`, tone: 'overdue' };
  return { text: `还剩 ${amount(left)}`, tone: left <= 12 * HOUR ? 'due' : 'todo' };
}

/** Morning lessons until noon: the half day a roll call most likely means. */
export const sessionAt = (now: number): 'AM' | 'PM' => (toLocalTime(now) < '12:00' ? 'AM' : 'PM');
