import type { LocalTime } from '../kernel/instant';

const minutesOfDay = (time: LocalTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes from one time of day to a later one; 0 or less when it is not later. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number =>
  minutesOfDay(to) - minutesOfDay(from);

/** Whole 学时 in a time of teaching: a lesson broken off is none. Never below 0. */
export const lessonsIn = (minutes: number, lessonMinutes: number): number =>
  Math.max(0, Math.floor(minutes / lessonMinutes));

/** Whether two times of one day overlap; one may begin when the other ends. */
export const timesOverlap = (
  a: { startTime: LocalTime; endTime: LocalTime },
  b: { startTime: LocalTime; endTime: LocalTime },
): boolean => a.startTime < b.endTime && b.startTime < a.endTime;
