import type { LocalTime } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import type { Balance, HomeTeachingQuota } from './balance';
import type { ApplicationState } from '../approval/states';
import type { Disability, DisabilityLevel } from './kinds';

/** One regular time of the week at which lessons are given; 1 is Monday. */
export type TimetableEntry = { weekday: number; startTime: LocalTime; endTime: LocalTime };

/** A week of the 课程计划: its number in the term, from 1, and what is taught in it. */
export type CourseWeek = { week: number; content: string };

/** An application for home teaching that is about to be written. */
export type ApplicationFacts = {
  state: ApplicationState;
  reason: string;
  disability: Disability | null;
  level: DisabilityLevel | null;
  /** As typed, upper-case; null when the child has none. */
  certificateNumber: string | null;
  /** What the 残疾人教育专家委员会 found. */
  assessment: string;
  planText: string;
  teachers: number;
  timetable: readonly TimetableEntry[];
  /** The timetable where it is written anew; empty when it stays as it was. */
  timetableWritten: readonly TimetableEntry[];
  /** Weeks of the 课程计划 as it is written, in its order; none when the plan stands as it was. */
  courseWeeks: readonly number[];
  fromDate: PlainDate;
  toDate: PlainDate | null;
  quota: HomeTeachingQuota;
  lessonMinutes: number;
};

/** A session of home teaching that is about to be written. */
export type SessionFacts = {
  taughtOn: PlainDate;
  startTime: LocalTime;
  endTime: LocalTime;
  lessons: number;
  teachers: number;
  content: string;
  photos: number;
  guardianSigned: boolean;
  makesUpFor: PlainDate | null;
  /** Other sessions of the same child on that day. */
  sameDay: readonly { startTime: LocalTime; endTime: LocalTime }[];
  /** 学时 of the other sessions of that day. */
  lessonsSameDay: number;
  lastTaughtOn: PlainDate | null;
  approvedFrom: PlainDate;
  approvedTo: PlainDate | null;
  today: PlainDate;
  /** 'HH:mm' now. */
  timeNow: LocalTime;
  lessonsPerSession: number;
  teachersPerSession: number;
  /** As many 学时 as a child can be taught in a day. */
  lessonsPerDay: number;
};

/** The account of a school year, judged when it is looked at and when a session is added. */
export type BalanceToJudge = Pick<
  Balance,
  'forecast' | 'required' | 'sentence' | 'missedWeeks' | 'weeksLeft'
>;
