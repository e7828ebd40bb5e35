import { isSchoolDay } from '../../../../domain/kernel/calendar';
import { addDays, type PlainDate } from '../../../../domain/kernel/plain-date';
import {
  DISABILITY_LABELS,
  DISABILITY_LEVEL_LABELS,
  type Disability,
  type DisabilityLevel,
} from '../../../../domain/home-teaching/kinds';
import { lessonsIn, minutesBetween } from '../../../../domain/home-teaching/lessons';
import { mondayOf } from '../../../../domain/home-teaching/teaching-weeks';
import type { FollowUpRow, HomeTeachingRow, SessionRow } from '../../rows/child-records';
import type { StudentRow } from '../../rows/people';
import {
  childrenAtHome,
  isEvery,
  recordedBy,
  schoolDayBefore,
  variantFor,
  type RecordSetting,
} from './setting';

const keyOf = <K extends string>(labels: Record<K, string>, word: string): K | undefined =>
  (Object.keys(labels) as K[]).find((key) => word !== '' && labels[key].startsWith(word));

/** Since when the child is taught at home, by the roll; null when it is not. */
function taughtSince(setting: RecordSetting): ReadonlyMap<string, PlainDate> {
  return new Map(
    setting.district.enrolments
      .filter(({ kind, toDate }) => kind === 'HOME_TEACHING' && toDate === null)
      .map(({ childNo, fromDate }) => [childNo, fromDate]),
  );
}

/** The first weeks of a term, by the aims of the plan: life, speech, knowledge, body. */
const COURSES = [
  '生活自理：穿脱衣物、洗手；康复：上肢被动活动',
  '沟通：用图片表达需要；认知：认识家人',
  '生活自理：用勺进食；康复：坐位平衡训练',
  '认知：认识颜色和形状；沟通：听指令做动作',
] as const;

function applicationFor(
  child: StudentRow,
  fromDate: PlainDate,
  setting: RecordSetting,
): HomeTeachingRow[] {
  const applicant = setting.writerFor(child);
  const officer = setting.officerFor(child);
  const teachers = [setting.staffAt('helper', child.schoolCode), setting.headTeacherOf(child)];
  const known = teachers.flatMap((one) => (one ? [{ name: one.name, staffNo: one.staffNo }] : []));
  if (!applicant || !officer || known.length === 0) return [];
  const remote = isEvery(child, 5);
  return [
    {
      documentId: setting.documentId(),
      childNo: child.childNo,
      kind: remote ? 'REMOTE' : 'IN_PERSON',
      state: 'APPROVED',
      studentName: child.name,
      appliedOn: addDays(fromDate, -14),
      reason: '重度残疾，生活不能自理，不能到校就读。',
      disability:
        keyOf<Disability>(DISABILITY_LABELS, child.disabilityCategory ?? '') ?? 'MULTIPLE',
      level:
        keyOf<DisabilityLevel>(DISABILITY_LEVEL_LABELS, child.disabilityGrade ?? '') ?? 'LEVEL_1',
      assessment: '残疾人教育专家委员会评估：不适合到校就读，宜送教上门。',
      guardianOpinion: '同意，希望老师每周都来。',
      schoolOpinion: '情况属实，同意申报。',
      centreOpinion: '同意，由特教中心指导。',
      planText: '每周一次，每次三个学时：生活语文、生活数学、康复训练各一个学时。',
      teachers: known,
      timetable: [{ weekday: 3, startTime: '09:00', endTime: '11:00' }],
      coursePlan: COURSES.map((content, index) => ({ week: index + 1, content })),
      place: remote ? '线上课堂' : '学生家中',
      fromDate,
      toDate: null,
      decidedOn: addDays(fromDate, -3),
      decisionOpinion: '同意。',
      decidedByStaffNo: officer.staffNo,
      decidedByName: officer.name,
      appliedByStaffNo: applicant.staffNo,
      appliedByName: applicant.name,
    },
  ];
}

/** Everybody whom the roll says to be taught at home, and one application of the accounts' school that waits for its decision. */
export function makeHomeTeachings(setting: RecordSetting): HomeTeachingRow[] {
  const since = taughtSince(setting);
  const running = setting.district.students.flatMap((child) => {
    const fromDate = since.get(child.childNo);
    if (fromDate === undefined || fromDate > setting.today) return [];
    if (child.schoolingState !== 'HOME_TEACHING') return [];
    return applicationFor(child, fromDate, setting);
  });
  const waiting = childrenAtHome(setting, false)
    .slice(0, 1)
    .flatMap((child) => applicationFor(child, addDays(setting.today, 10), setting))
    .map((row) => ({
      ...row,
      state: 'APPLIED' as const,
      appliedOn: addDays(setting.today, -2),
      decidedOn: null,
      decisionOpinion: null,
      decidedByStaffNo: null,
      decidedByName: null,
    }));
  return [...running, ...waiting];
}

/** Wednesday of the week, or the first school day of it; null in a week without. */
function lessonDay(monday: PlainDate, { calendar }: RecordSetting): PlainDate | null {
  const days = [2, 0, 1, 3, 4].map((after) => addDays(monday, after));
  return days.find((day) => isSchoolDay(calendar, day)) ?? null;
}

/** The second child of the accounts' school is behind: three of four weeks were missed lately. */
const isBehind = (order: number, week: number): boolean => order === 1 && week % 4 !== 0;

/** One session in every week that is over, of three lessons: enough for the year, except for the child that is behind. */
export function makeSessions(
  setting: RecordSetting,
  applications: readonly HomeTeachingRow[],
): SessionRow[] {
  const atHome = new Set(
    setting.district.students
      .filter(({ schoolCode }) => schoolCode !== null && schoolCode === setting.home?.schoolCode)
      .map(({ childNo }) => childNo),
  );
  const inOrder = applications.filter(({ childNo }) => atHome.has(childNo));
  return applications.flatMap((application): SessionRow[] => {
    if (application.state !== 'APPROVED') return [];
    const order = inOrder.indexOf(application);
    const sessions: SessionRow[] = [];
    let week = 0;
    const first = mondayOf(application.fromDate);
    for (let monday = first; monday < mondayOf(setting.today); monday = addDays(monday, 7)) {
      const day = lessonDay(monday, setting);
      if (day === null || day < application.fromDate) continue;
      week += 1;
      if (!isBehind(order, week))
        sessions.push(sessionOn(day, sessions.length + 1, application, setting));
    }
    return sessions;
  });
}

function sessionOn(
  taughtOn: PlainDate,
  seq: number,
  application: HomeTeachingRow,
  setting: RecordSetting,
): SessionRow {
  const minutes = minutesBetween('09:00', '11:00');
  const [teacher] = application.teachers;
  return {
    documentId: setting.documentId(),
    childNo: application.childNo,
    homeTeachingDocumentId: application.documentId,
    seq,
    taughtOn,
    startTime: '09:00',
    endTime: '11:00',
    minutes,
    lessons: lessonsIn(minutes, setting.settings('homeTeaching.lessonMinutes')),
    makesUpFor: null,
    place: application.place,
    teachers: application.teachers,
    content: variantFor({ childNo: `C${seq}` }, [
      '生活语文：认识日常用品；康复：手部精细动作。',
      '生活数学：一到十的数；康复：坐姿训练。',
      '绘画与音乐，练习自己穿衣。',
    ]),
    performance: '注意力能保持十五分钟，情绪稳定。',
    guardianFeedback: '满意，希望增加康复训练。',
    guardianSignature: 'SIGNED',
    nextPlan: '复习本次内容，增加语言练习。',
    photoCount: 1,
    recordedByStaffNo: teacher?.staffNo ?? '',
    recordedByName: teacher?.name ?? '',
  };
}

/** The school looks after every fifth of those who are taught, and all of the accounts' school. */
export function makeFollowUps(
  setting: RecordSetting,
  applications: readonly HomeTeachingRow[],
): FollowUpRow[] {
  const children = new Map(setting.district.students.map((row) => [row.childNo, row]));
  return applications.flatMap((application): FollowUpRow[] => {
    const child = children.get(application.childNo);
    const principal = setting.staffAt('principal', child?.schoolCode ?? null);
    const visitedOn = schoolDayBefore(setting, 9);
    const wanted = child?.schoolCode === setting.home?.schoolCode || isEvery(application, 5, 1);
    if (!principal || !wanted || application.state !== 'APPROVED') return [];
    if (visitedOn < application.fromDate) return [];
    return [
      {
        documentId: setting.documentId(),
        childNo: application.childNo,
        homeTeachingDocumentId: application.documentId,
        visitedOn,
        way: 'HOME',
        visitors: [{ name: principal.name, unit: principal.post }],
        lessonsHeld: true,
        satisfaction: 'SATISFIED',
        guardianOpinion: '老师按时来，孩子有进步。',
        problems: '',
        measures: '',
        photoCount: 0,
        ...recordedBy(principal),
      },
    ];
  });
}
