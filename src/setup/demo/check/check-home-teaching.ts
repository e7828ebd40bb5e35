import { quotaOf } from '../../../domain/home-teaching/balance';
import {
  HOME_SESSION_RULES,
  HOME_TEACHING_RULES,
} from '../../../domain/home-teaching/rules/home-teaching-rules';
import type { LocalTime } from '../../../domain/kernel/instant';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { SettingsOn } from '../../../domain/kernel/settings';
import type { DistrictRecords } from '../generate/records/make-records';
import type { SessionRow } from '../rows/child-records';
import { findingsOf, type Finding } from './finding';

type Moment = { today: PlainDate; timeNow: LocalTime; settings: SettingsOn };

/** Applications as they were decided, and sessions in the order in which they were held. */
export function checkHomeTeaching(
  { homeTeachings, sessions }: DistrictRecords,
  { today, timeNow, settings }: Moment,
): Finding[] {
  const quota = quotaOf(settings);
  const lessonMinutes = settings('homeTeaching.lessonMinutes');
  const byId = new Map(homeTeachings.map((row) => [row.documentId, row]));
  const before = new Map<string, SessionRow>();
  return [
    ...homeTeachings.flatMap((row) =>
      findingsOf(
        `${row.childNo} 的送教申报`,
        HOME_TEACHING_RULES,
        {
          ...row,
          state: row.state === 'ENDED' ? 'APPROVED' : row.state,
          certificateNumber: null,
          teachers: row.teachers.length,
          timetableWritten: row.timetable,
          courseWeeks: row.coursePlan.map(({ week }) => week),
          quota,
          lessonMinutes,
        },
        today,
      ),
    ),
    ...sessions.flatMap((row) => {
      const application = byId.get(row.homeTeachingDocumentId);
      const last = before.get(row.homeTeachingDocumentId);
      before.set(row.homeTeachingDocumentId, row);
      const facts = {
        ...row,
        teachers: row.teachers.length,
        photos: row.photoCount,
        guardianSigned: true,
        sameDay: last?.taughtOn === row.taughtOn ? [last] : [],
        lessonsSameDay: last?.taughtOn === row.taughtOn ? last.lessons : 0,
        lessonsPerDay: settings('homeTeaching.lessonsPerDay'),
        lastTaughtOn: last?.taughtOn ?? null,
        approvedFrom: application?.fromDate ?? row.taughtOn,
        approvedTo: application?.toDate ?? null,
        today,
        timeNow,
        lessonsPerSession: quota.lessonsPerSession,
        teachersPerSession: settings('homeTeaching.teachersPerSession'),
      };
      const name = `${row.childNo} ${row.taughtOn} 的送教`;
      return findingsOf(name, HOME_SESSION_RULES, facts, today);
    }),
  ];
}
