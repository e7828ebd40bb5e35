import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';
import { lessonsIn, minutesBetween } from '../lessons';

/** HOME-03: a timetable below the quota makes the debt certain from the first week. */
export const timetableSuffices = defineRule<ApplicationFacts>(
  {
    code: 'HOME-03',
    title: '固定时段须达到每周次数和学时',
    sentence: '送教安排每周不得少于一次，每次不得少于两个学时。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ state, timetable, quota, lessonMinutes }) => {
    if (state === 'NOT_APPROVED' || (timetable.length === 0 && state === 'APPLIED')) return [];
    const short = timetable.filter(
      ({ startTime, endTime }) =>
        lessonsIn(minutesBetween(startTime, endTime), lessonMinutes) < quota.lessonsPerSession,
    );
    const findings = [];
    if (timetable.length < quota.sessionsPerWeek) {
      findings.push({
        path: ['timetable'],
        message: `每周安排${timetable.length}次，少于规定的${quota.sessionsPerWeek}次。`,
      });
    }
    if (short.length > 0) {
      findings.push({
        path: ['timetable'],
        message: `有${short.length}个时段不足${quota.lessonsPerSession}个学时（每学时${lessonMinutes}分钟）。`,
      });
    }
    return findings;
  },
);
