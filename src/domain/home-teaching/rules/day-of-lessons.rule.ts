import type { SessionFacts } from '../facts';
import { HOME_TEACHING_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-19: a year’s quota is not taught in ten nights. */
export const dayOfLessons = defineRule<SessionFacts>(
  {
    code: 'HOME-19',
    title: '一天的送教学时不得超过一个学习日',
    sentence: '同一儿童一天登记的送教学时有上限；起止时刻填错的须改正，不得以一天顶多周。',
    basis: HOME_TEACHING_BASIS,
    clauses: ['B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ lessons, lessonsSameDay, lessonsPerDay }) =>
    lessons + lessonsSameDay > lessonsPerDay
      ? [
          {
            path: ['endTime'],
            message: `一天最多登记${lessonsPerDay}学时，连同这次已有${lessons + lessonsSameDay}学时，请核对起止时刻。`,
          },
        ]
      : [],
);
