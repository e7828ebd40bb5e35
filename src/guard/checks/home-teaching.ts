import type { Knex } from 'knex';
import type { ApplicationState } from '../../domain/approval/states';
import { quotaOf } from '../../domain/home-teaching/balance';
import type { CourseWeek, TimetableEntry } from '../../domain/home-teaching/facts';
import type { Disability, DisabilityLevel } from '../../domain/home-teaching/kinds';
import {
  HOME_SESSION_RULES,
  HOME_TEACHING_RULES,
} from '../../domain/home-teaching/rules/home-teaching-rules';
import { toLocalTime } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge, type Violation } from '../../domain/kernel/rule';
import { openText } from '../../platform/field-cipher';
import { filledText, textOf } from '../../platform/row-values';
import type { Change, Check } from '../change';
import { checkPeriod } from './period';
import { settingsOfDay } from '../reference';

const dayOf = (value: unknown): PlainDate | null => filledText(value) as PlainDate | null;
/** A plan from before the rule that is not touched stands in nobody's way. */
const written = <T>(before: unknown, after: unknown): T[] =>
  JSON.stringify(before ?? []) === JSON.stringify(after ?? []) ? [] : ((after ?? []) as T[]);

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** A teacher with a number of no member of staff would never see the child. */
async function unknownTeachers({ before, after }: Change, db: Knex): Promise<Violation[]> {
  const teachers = written<{ staffNo?: string }>(before?.teachers, after.teachers);
  const named = teachers.flatMap(({ staffNo }) => (staffNo ? [staffNo] : []));
  if (named.length === 0) return [];
  const known = await db('staff_members').whereIn('staff_no', named).pluck<string[]>('staff_no');
  return teachers.flatMap(({ staffNo }, index) =>
    !staffNo || known.includes(staffNo)
      ? []
      : [
          {
            code: 'REF-04',
            path: ['teachers', String(index), 'staffNo'],
            message: `没有编号为“${staffNo}”的人员，请从名单中选择。`,
            level: 'block' as const,
          },
        ],
  );
}

/** An application for home teaching: its papers when it is approved, its timetable and period always. */
export const checkHomeTeaching: Check = async (change, context) => {
  const { kind, before, after } = change;
  const { today, settings } = context;
  if (kind === 'delete') return [];
  const cipher = filledText(after.certificateCipher);
  const found = judge(
    HOME_TEACHING_RULES,
    {
      state: after.state as ApplicationState,
      reason: textOf(after.reason),
      disability: filledText(after.disability) as Disability | null,
      level: filledText(after.level) as DisabilityLevel | null,
      certificateNumber: cipher ? openText(cipher) : null,
      assessment: textOf(after.assessment),
      planText: textOf(after.planText),
      teachers: countOf(after.teachers),
      timetable: (after.timetable ?? []) as TimetableEntry[],
      timetableWritten: written<TimetableEntry>(before?.timetable, after.timetable),
      courseWeeks: written<CourseWeek>(before?.coursePlan, after.coursePlan).map(
        ({ week }) => week,
      ),
      fromDate: after.fromDate as PlainDate,
      toDate: dayOf(after.toDate),
      quota: quotaOf(settings),
      lessonMinutes: settings('homeTeaching.lessonMinutes'),
    },
    today,
  );
  return [
    ...found,
    ...(await unknownTeachers(change, context.db)),
    ...checkPeriod(change, context),
  ];
};

type Other = { taught_on: PlainDate; start_time: string; end_time: string; lessons: number };

/** A session is a fact: recorded with warnings, refused when it is impossible. */
export const checkHomeSession: Check = async (
  { kind, before, after },
  { db, now, today, settings: settingsToday },
) => {
  if (kind === 'delete') return [];
  const parent = (await db('home_teachings')
    .where({ document_id: after.homeTeachingDocumentId })
    .first('from_date', 'to_date', 'ended_on')) as
    | { from_date: PlainDate; to_date: PlainDate | null; ended_on: PlainDate | null }
    | undefined;
  const taughtOn = after.taughtOn as PlainDate;
  const others = (await db('home_teaching_sessions')
    .where({ home_teaching_document_id: after.homeTeachingDocumentId })
    .whereNot({ document_id: before?.documentId ?? '' })
    .where('taught_on', '<=', taughtOn)
    .orderBy('taught_on', 'desc')
    .select('taught_on', 'start_time', 'end_time', 'lessons')) as Other[];
  const settings = await settingsOfDay(db, taughtOn, { today, settings: settingsToday });
  const sameDay = others.filter((other) => other.taught_on === taughtOn);
  return judge(
    HOME_SESSION_RULES,
    {
      taughtOn,
      startTime: textOf(after.startTime),
      endTime: textOf(after.endTime),
      lessons: Number(after.lessons),
      teachers: countOf(after.teachers),
      content: textOf(after.content),
      photos: Number(after.photoCount ?? 0),
      guardianSigned: after.guardianSignature === 'SIGNED',
      makesUpFor: dayOf(after.makesUpFor),
      sameDay: sameDay.map((other) => ({ startTime: other.start_time, endTime: other.end_time })),
      lessonsSameDay: sameDay.reduce((sum, { lessons }) => sum + lessons, 0),
      lastTaughtOn: others.find((other) => other.taught_on < taughtOn)?.taught_on ?? null,
      approvedFrom: parent?.from_date ?? taughtOn,
      approvedTo: parent?.ended_on ?? parent?.to_date ?? null,
      today,
      timeNow: toLocalTime(now),
      lessonsPerSession: settings('homeTeaching.lessonsPerSession'),
      teachersPerSession: settings('homeTeaching.teachersPerSession'),
      lessonsPerDay: settings('homeTeaching.lessonsPerDay'),
    },
    today,
  );
};
