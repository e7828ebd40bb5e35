import { addDays } from '../../../../domain/kernel/plain-date';
import type { HomeVisitRow, PlaceContactRow, PlanRow } from '../../rows/child-records';
import type { StudentRow } from '../../rows/people';
import {
  childrenAtHome,
  isEvery,
  recordedBy,
  schoolDayBefore,
  variantFor,
  type RecordSetting,
} from './setting';

/** Of so many pupils one has been visited at home this term. */
const VISITED_ONE_IN = 70;
const CONTACTED_ONE_IN = 210;
const OF_OWN_CLASS = 4;

const TALKS = [
  '了解孩子在家的作息和学习，家长支持上学；提醒晚上不超过十点睡觉。',
  '父母外出务工，由祖父母照看；约定每周日晚与父母视频一次。',
  '孩子数学跟不上，有厌学情绪；商定放学后到校辅导，每周三次。',
] as const;
const MEASURES = ['每周电话回访一次', '安排同村同学结伴上学', '课后辅导，月底再访'] as const;

function categoryOf(child: StudentRow): HomeVisitRow['category'] {
  if (child.registeredPoor) return 'POOR_FAMILY';
  if (child.careCategories.includes('留守儿童')) return 'LEFT_BEHIND';
  if (child.disabilityCategory !== null) return 'DISABLED_PUPIL';
  return variantFor(child, ['LEARNING_DIFFICULTY', 'SINGLE_PARENT', 'OTHER_PUPIL']);
}

/** The principal's word on every other visit, two days later; the others wait for it. */
function reviewOf(
  child: StudentRow,
  setting: RecordSetting,
  on: HomeVisitRow['heldOn'],
): Pick<HomeVisitRow, 'reviewOpinion' | 'reviewedOn' | 'reviewedByStaffNo' | 'reviewedByName'> {
  const principal = isEvery(child, 2) ? setting.staffAt('principal', child.schoolCode) : null;
  return {
    reviewOpinion: principal ? '情况属实，按帮扶措施跟进，月底回访。' : null,
    reviewedOn: principal ? on : null,
    reviewedByStaffNo: principal?.staffNo ?? null,
    reviewedByName: principal?.name ?? null,
  };
}

function visitTo(child: StudentRow, setting: RecordSetting): HomeVisitRow[] {
  const teacher = setting.headTeacherOf(child);
  const other = setting.staffAt('helper', child.schoolCode);
  if (!teacher || !other) return [];
  const days = 6 + (Number(child.childNo.slice(1)) % 40);
  const unit = setting.schools.get(child.schoolCode ?? '')?.name ?? '';
  return [
    {
      documentId: setting.documentId(),
      childNo: child.childNo,
      heldOn: schoolDayBefore(setting, days),
      startTime: '16:40',
      endTime: '17:30',
      way: 'HOME',
      category: categoryOf(child),
      visitors: [
        { name: teacher.name, unit },
        { name: other.name, unit },
      ],
      purpose: '了解家庭情况',
      familySituation: variantFor(child, [
        '父母在外务工，祖父母照看',
        '父母在家务农',
        '单亲，随母亲生活',
      ]),
      content: variantFor(child, TALKS),
      measures: variantFor(child, MEASURES),
      guardianOpinion: '配合学校，按时送孩子上学。',
      guardianSignature: 'SIGNED',
      followUpOn: addDays(setting.today, 14),
      photoCount: 1,
      ...reviewOf(child, setting, schoolDayBefore(setting, days - 2)),
      ...recordedBy(teacher),
    },
  ];
}

/** Home visits: some pupils of every school, and the last of the accounts' own class. */
export function makeHomeVisits(setting: RecordSetting): HomeVisitRow[] {
  const own = childrenAtHome(setting, true).slice(0, OF_OWN_CLASS);
  const others = setting.district.students.filter(
    (child) =>
      child.schoolingState === 'ENROLLED' &&
      child.classCode !== setting.home?.classCode &&
      isEvery(child, VISITED_ONE_IN),
  );
  return [...own, ...others].flatMap((child) => visitTo(child, setting));
}

/** Contacts with village and town about children who are looked for, and some more. */
export function makePlaceContacts(setting: RecordSetting): PlaceContactRow[] {
  const persuaded = new Set(
    setting.district.cases
      .filter(({ state }) => state === 'CASE_PERSUADING')
      .map(({ childNo }) => childNo),
  );
  return setting.district.students.flatMap((child): PlaceContactRow[] => {
    const writer = setting.writerFor(child);
    const wanted = persuaded.has(child.childNo) || isEvery(child, CONTACTED_ONE_IN, 3);
    const town = setting.staffAt('town-officer', child.townCode);
    if (!wanted || !writer || !town || child.classCode === setting.home?.classCode) return [];
    const village = isEvery(child, 2);
    return [
      {
        documentId: setting.documentId(),
        childNo: child.childNo,
        heldOn: schoolDayBefore(setting, 4 + (Number(child.childNo.slice(1)) % 15)),
        partner: village ? 'WITH_VILLAGE' : 'WITH_TOWN',
        partnerName: town.name,
        partnerPost: village ? '村（社区）联系人' : town.post,
        way: variantFor(child, ['BY_CALL', 'BY_MEETING', 'BY_MESSAGE']),
        content: '请协助了解孩子近期去向和家长务工地，劝其按时到校。',
        result: '已答复，三日内入户核实后回告。',
        photoCount: 0,
        ...recordedBy(writer),
      },
    ];
  });
}

/** 一生一策 of the children in persuasion and of those back in class who are watched; one of those is fulfilled. */
export function makePlans(setting: RecordSetting): PlanRow[] {
  const children = new Map(setting.district.students.map((row) => [row.childNo, row]));
  let watched = 0;
  return setting.district.cases.flatMap((row): PlanRow[] => {
    const child = children.get(row.childNo);
    const writer = child && (setting.headTeacherOf(child) ?? setting.writerFor(child));
    if (!child || !writer || !['CASE_PERSUADING', 'CASE_WATCH'].includes(row.state)) return [];
    if (row.state === 'CASE_WATCH') watched += 1;
    const over = row.state === 'CASE_WATCH' && watched === 1;
    const startsOn = row.openedAt.slice(0, 10) as PlanRow['startsOn'];
    return [
      {
        documentId: setting.documentId(),
        childNo: child.childNo,
        state: over ? 'PLAN_FINISHED' : 'PLAN_RUNNING',
        situation: row.causeNote ?? '学习跟不上，产生厌学情绪。',
        persuade: '班主任每周上门一次，校长月内到户一次，请村社同去。',
        care: '结对教师每天问候，心理老师每两周谈话一次。',
        help: '减免伙食费，落实困难学生补助，安排同学补课。',
        persuaderStaffNo: row.persuaderStaffNo ?? writer.staffNo,
        persuaderName: row.persuaderName ?? writer.name,
        startsOn,
        dueOn: over ? setting.today : addDays(setting.today, 30),
        progress: over ? '孩子已稳定在校，作业按时完成。' : null,
        ...recordedBy(writer),
      },
    ];
  });
}
