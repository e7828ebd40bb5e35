import type { PlainDate } from '../../domain/kernel/plain-date';

/** '2026-09-01' → '2026年9月1日': Arabic figures, full year, no padding (GB/T 9704-2012, 7.3.5). */
export function chineseDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
