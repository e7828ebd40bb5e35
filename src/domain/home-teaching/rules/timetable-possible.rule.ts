import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ApplicationFacts } from '../facts';
import { timesOverlap } from '../lessons';
import { HOME_TEACHING_PAPERS_BASIS } from './basis';

/** HOME-09: lessons that end before they begin, or two at once, are taught by nobody. */
export const timetablePossible = defineRule<Pick<ApplicationFacts, 'timetableWritten'>>(
  {
    code: 'HOME-09',
    title: '固定时段的时间有先后、不重叠',
    sentence: '送教固定时段的结束时刻须晚于开始时刻，同一天的时段不得重叠。',
    basis: HOME_TEACHING_PAPERS_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ timetableWritten: lessons }) =>
    lessons.flatMap((lesson, index) => {
      if (lesson.endTime <= lesson.startTime) {
        const path = ['timetable', String(index), 'endTime'];
        return [{ path, message: '固定时段的结束时刻须晚于开始时刻，请改正。' }];
      }
      const clash = lessons
        .slice(0, index)
        .find((other) => other.weekday === lesson.weekday && timesOverlap(other, lesson));
      if (clash === undefined) return [];
      const path = ['timetable', String(index), 'startTime'];
      const message = `与同一天 ${clash.startTime} 至 ${clash.endTime} 的时段重叠，请改正。`;
      return [{ path, message }];
    }),
);
