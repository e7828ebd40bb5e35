import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS, settingsWith } from '../../testing/autumn-2026';
import { quotaOf } from '../balance';
import { maskCertificate, readCertificate } from '../certificate';
import type { ApplicationFacts, SessionFacts } from '../facts';
import { lessonsIn, minutesBetween } from '../lessons';
import { HOME_SESSION_RULES, HOME_TEACHING_RULES } from './home-teaching-rules';

const on = plainDate;
const TODAY = on('2026-11-18');
const CERTIFICATE = '50999920120229001751';

const APPLICATION: ApplicationFacts = {
  state: 'APPLIED',
  reason: '重度脑瘫，不能坐立，需专人护理。',
  disability: 'INTELLECT',
  level: 'LEVEL_1',
  certificateNumber: CERTIFICATE,
  assessment: '',
  planText: '生活自理与康复训练为主。',
  teachers: 2,
  timetable: [{ weekday: 3, startTime: '14:00', endTime: '15:20' }],
  timetableWritten: [],
  courseWeeks: [1, 2],
  fromDate: on('2026-09-01'),
  toDate: on('2027-07-09'),
  quota: quotaOf(DEFAULT_SETTINGS),
  lessonMinutes: DEFAULT_SETTINGS('homeTeaching.lessonMinutes'),
};

const SESSION: SessionFacts = {
  taughtOn: on('2026-11-18'),
  startTime: '14:00',
  endTime: '15:20',
  lessons: 2,
  teachers: 2,
  content: '认识数字一到五。',
  photos: 1,
  guardianSigned: true,
  makesUpFor: null,
  sameDay: [],
  lessonsSameDay: 0,
  lastTaughtOn: on('2026-11-11'),
  approvedFrom: on('2026-09-01'),
  approvedTo: on('2027-07-09'),
  today: TODAY,
  timeNow: '16:00',
  lessonsPerSession: DEFAULT_SETTINGS('homeTeaching.lessonsPerSession'),
  teachersPerSession: DEFAULT_SETTINGS('homeTeaching.teachersPerSession'),
  lessonsPerDay: DEFAULT_SETTINGS('homeTeaching.lessonsPerDay'),
};

const applied = (change: Partial<ApplicationFacts>) =>
  judge(HOME_TEACHING_RULES, { ...APPLICATION, ...change }, TODAY).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );
const taught = (change: Partial<SessionFacts>) =>
  judge(HOME_SESSION_RULES, { ...SESSION, ...change }, TODAY).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('an application for home teaching', () => {
  it('with reason, papers, plan and timetable is in order', () => {
    expect(applied({})).toEqual([]);
    expect(applied({ state: 'APPROVED' })).toEqual([]);
  });

  it('needs the reason why the child cannot come (HOME-01)', () => {
    expect(applied({ reason: '  ' })).toEqual(['HOME-01 block reason']);
  });

  it('has lessons that end after they begin, and one at a time (HOME-09)', () => {
    const lesson = { weekday: 3, startTime: '14:00', endTime: '15:20' };
    const planned = (...timetableWritten: (typeof lesson)[]) => applied({ timetableWritten });
    expect(planned(lesson, { ...lesson, startTime: '15:20', endTime: '16:40' })).toEqual([]);
    expect(planned(lesson, { ...lesson, weekday: 4 })).toEqual([]);
    expect(planned({ ...lesson, endTime: '14:00' })).toEqual(['HOME-09 block timetable.0.endTime']);
    expect(planned(lesson, { ...lesson, startTime: '15:19', endTime: '16:40' })).toEqual([
      'HOME-09 block timetable.1.startTime',
    ]);
  });

  it('may be sent in with papers missing, but not approved (HOME-02)', () => {
    const missing = { certificateNumber: null, planText: '', teachers: 0 };
    expect(applied(missing)).toEqual([]);
    expect(applied({ ...missing, state: 'APPROVED' })).toEqual([
      'HOME-02 block certificateNo',
      'HOME-02 block planText',
      'HOME-02 block teachers',
    ]);
    expect(
      applied({ certificateNumber: null, assessment: '专家委员会建议送教', state: 'APPROVED' }),
    ).toEqual([]);
  });

  it('says nothing of timetable and severity once the application was refused (HOME-03, HOME-05)', () => {
    const poor = {
      timetable: [],
      disability: null,
      level: null,
      certificateNumber: null,
      assessment: '宜送教上门。',
    } as const;
    expect(applied({ ...poor, state: 'NOT_APPROVED' })).toEqual([]);
    expect(applied({ ...poor, state: 'APPROVED' })).toHaveLength(2);
  });

  it('warns of a timetable below the quota: one time less, one minute less (HOME-03)', () => {
    expect(applied({ timetable: [], state: 'APPROVED' })).toEqual(['HOME-03 warn timetable']);
    expect(applied({ timetable: [] })).toEqual([]);
    const short = [{ weekday: 3, startTime: '14:00', endTime: '15:19' }];
    expect(applied({ timetable: short })).toEqual(['HOME-03 warn timetable']);
    const twice = quotaOf(settingsWith({ 'homeTeaching.sessionsPerWeek': 2 }));
    expect(applied({ quota: twice })).toEqual(['HOME-03 warn timetable']);
  });

  it('plans each week once, in whatever order (HOME-08)', () => {
    expect(applied({ courseWeeks: [] })).toEqual([]);
    expect(applied({ courseWeeks: [12, 1, 2] })).toEqual([]);
    expect(applied({ courseWeeks: [1, 2, 1] })).toEqual(['HOME-08 block coursePlan.2.week']);
  });

  it('ends on the day it begins or later (HOME-04)', () => {
    expect(applied({ toDate: on('2026-09-01') })).toEqual([]);
    expect(applied({ toDate: on('2026-08-31') })).toEqual(['HOME-04 block toDate']);
    expect(applied({ toDate: null })).toEqual([]);
  });

  it.each([
    ['MULTIPLE', 'LEVEL_4', []],
    ['LIMB', 'LEVEL_2', []],
    ['LIMB', 'LEVEL_3', ['HOME-05 warn disability']],
    ['INTELLECT', 'LEVEL_3', ['HOME-05 warn disability']],
    ['HEARING', 'LEVEL_1', ['HOME-05 warn disability']],
    [null, null, ['HOME-05 warn disability']],
  ] as const)('for %s of %s answers %j (HOME-05)', (disability, level, expected) => {
    expect(applied({ disability, level, certificateNumber: null })).toEqual(expected);
  });

  it.each([
    ['509999201202290017', 'too short'],
    ['50999920120229001851', 'wrong check character'],
    ['50999920120229001781', 'no eighth category'],
    ['50999920120229001755', 'no fifth level'],
    ['50999920120229001751B', 'half a reissue'],
  ])('refuses the certificate %s: %s (HOME-06)', (certificateNumber) => {
    expect(applied({ certificateNumber })).toEqual(['HOME-06 block certificateNo']);
  });

  it('takes a reissued certificate, and warns when it tells another disability (HOME-06, HOME-07)', () => {
    expect(applied({ certificateNumber: `${CERTIFICATE}B1` })).toEqual([]);
    expect(applied({ level: 'LEVEL_2' })).toEqual(['HOME-07 warn disability']);
    expect(readCertificate(CERTIFICATE)).toMatchObject({
      disability: 'INTELLECT',
      level: 'LEVEL_1',
    });
    expect(maskCertificate(CERTIFICATE)).toBe('509999********0017**');
  });
});

describe('a session of home teaching', () => {
  it('of two lessons with two teachers, photo and signature is in order', () => {
    expect(taught({})).toEqual([]);
  });

  it('is over when it is recorded: to the minute (HOME-10)', () => {
    expect(taught({ timeNow: '15:20' })).toEqual([]);
    expect(taught({ timeNow: '15:19' })).toEqual(['HOME-10 block taughtOn']);
    expect(taught({ taughtOn: on('2026-11-19') })).toContain('HOME-10 block taughtOn');
    expect(taught({ endTime: '14:00', lessons: 0 })).toContain('HOME-10 block endTime');
  });

  it('names a teacher and what was taught (HOME-11)', () => {
    expect(taught({ teachers: 0 })).toEqual(['HOME-11 block teachers']);
    expect(taught({ content: '' })).toEqual(['HOME-11 block content']);
  });

  it('of one lesson is recorded with a warning (HOME-12)', () => {
    expect(taught({ lessons: 1 })).toEqual(['HOME-12 warn endTime']);
  });

  it('by one teacher is recorded with a warning (HOME-13)', () => {
    expect(taught({ teachers: 1 })).toEqual(['HOME-13 warn teachers']);
  });

  it('does not overlap another of the day; it may follow at once (HOME-14)', () => {
    expect(taught({ sameDay: [{ startTime: '13:00', endTime: '14:00' }] })).toEqual([]);
    expect(taught({ sameDay: [{ startTime: '13:00', endTime: '14:01' }] })).toEqual([
      'HOME-14 block startTime',
    ]);
    expect(taught({ sameDay: [{ startTime: '15:20', endTime: '16:00' }] })).toEqual([]);
  });

  it('without photo and signature is recorded with a warning (HOME-15)', () => {
    expect(taught({ photos: 0 })).toEqual([]);
    expect(taught({ photos: 0, guardianSigned: false })).toEqual(['HOME-15 warn photos']);
  });

  it('outside the approved period is recorded with a warning (HOME-16)', () => {
    expect(taught({ approvedTo: on('2026-11-18') })).toEqual([]);
    expect(taught({ approvedTo: on('2026-11-17') })).toEqual(['HOME-16 warn taughtOn']);
    expect(taught({ approvedFrom: on('2026-11-19') })).toEqual(['HOME-16 warn taughtOn']);
  });

  it('more than seven days after the last one is recorded with a warning (HOME-17)', () => {
    expect(taught({ lastTaughtOn: on('2026-11-10') })).toEqual(['HOME-17 warn taughtOn']);
    expect(taught({ lastTaughtOn: null })).toEqual([]);
  });

  it('makes up for the Monday of an earlier week only (HOME-18)', () => {
    expect(taught({ makesUpFor: on('2026-11-09') })).toEqual([]);
    expect(taught({ makesUpFor: on('2026-11-16') })).toEqual(['HOME-18 block makesUpFor']);
    expect(taught({ makesUpFor: on('2026-11-10') })).toEqual(['HOME-18 block makesUpFor']);
    // The week in which home teaching began can be made up, none before; nor what the last year owes.
    const from = on('2026-11-04');
    expect(taught({ approvedFrom: from, makesUpFor: on('2026-11-02') })).toEqual([]);
    expect(taught({ approvedFrom: from, makesUpFor: on('2026-10-26') })).toEqual([
      'HOME-18 block makesUpFor',
    ]);
    const longAgo = { approvedFrom: on('2025-09-01') };
    expect(taught({ ...longAgo, makesUpFor: on('2026-08-31') })).toEqual([]);
    expect(taught({ ...longAgo, makesUpFor: on('2026-08-24') })).toEqual([
      'HOME-18 block makesUpFor',
    ]);
  });

  it('leaves room for no more than eight lessons a day (HOME-19)', () => {
    expect(taught({ lessons: 8 })).toEqual([]);
    expect(taught({ lessons: 9 })).toEqual(['HOME-19 block endTime']);
    expect(taught({ lessonsSameDay: 6 })).toEqual([]);
    expect(taught({ lessonsSameDay: 7 })).toEqual(['HOME-19 block endTime']);
    const night = lessonsIn(minutesBetween('00:00', '23:59'), 40);
    expect(taught({ lessons: night })).toEqual(['HOME-19 block endTime']);
  });
});

describe('a lesson', () => {
  const minutes = DEFAULT_SETTINGS('homeTeaching.lessonMinutes');

  it('has forty minutes; one broken off is none', () => {
    expect(lessonsIn(minutesBetween('14:00', '15:20'), minutes)).toBe(2);
    expect(lessonsIn(minutesBetween('14:00', '15:19'), minutes)).toBe(1);
    expect(lessonsIn(minutesBetween('14:00', '13:00'), minutes)).toBe(0);
  });
});
