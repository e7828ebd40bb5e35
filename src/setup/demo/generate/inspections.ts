import { itemsOf } from '../../../domain/checklist/content';
import { failedItems, type Answers } from '../../../domain/inspection/answers';
import type { FindingState, InspectionState } from '../../../domain/inspection/states';
import { addDays, weekday, type PlainDate } from '../../../domain/kernel/plain-date';
import { RONGCHANG_ANNEX_3 } from '../../checklists/rongchang-annex-3';
import type { District } from '../rows/district';
import type { SchoolRow, StaffRow } from '../rows/organisation';

/** What an inspector found wrong in a story, and how far it has been put right. */
type Fault = { item: string; record: string; remark: string; state: FindingState };

/** One inspection of the demo: by whom, where, when, and what came of it. */
export type InspectionStory = {
  inspector: StaffRow;
  school: SchoolRow;
  principal: StaffRow | undefined;
  clerk: StaffRow | undefined;
  on: PlainDate;
  state: InspectionState;
  answers: Answers;
  faults: readonly Fault[];
};

const FAULTS: readonly Fault[] = [
  {
    item: 'regularReports',
    record: '十月月报未按期上报，周报缺一次。',
    remark: '限期补报',
    state: 'OPEN',
  },
  {
    item: 'townContacts',
    record: '与户籍所在地镇街联系没有书面记录，只有口头说明。',
    remark: '补记录',
    state: 'RECTIFIED',
  },
  {
    item: 'unenrolledLedger',
    record: '失学学生台账未含外地就读的学生。',
    remark: '补入台账',
    state: 'ACCEPTED',
  },
];

const NOTES = ['资料齐全', '与学籍系统核对一致', '查看了原始记录', ''];
/** A draft left at the gate: so many items are answered. */
const ANSWERED_IN_DRAFT = 6;

function answersFor(faults: readonly Fault[], count: number): Answers {
  return Object.fromEntries(
    itemsOf(RONGCHANG_ANNEX_3)
      .slice(0, count)
      .map(({ code }, at) => {
        const fault = faults.find(({ item }) => item === code);
        const record = fault?.record ?? NOTES[at % NOTES.length] ?? '';
        const value = fault ? 'NO' : 'YES';
        return [code, { value, record, remark: fault?.remark ?? '', photos: [] }];
      }),
  );
}

/** The last weekday not after so many days ago. */
function weekdayBefore(today: PlainDate, days: number): PlainDate {
  let day = addDays(today, -days);
  while (weekday(day) > 5) day = addDays(day, -1);
  return day;
}

/**
 * A handful of inspections: at the school of the accounts one whose findings are overdue, waiting for the second look and accepted; at
 * other schools of its inspector a draft and a sheet without a fault; and some of other inspectors. `today` as of the load.
 */
export function makeInspections(district: District, today: PlainDate): InspectionStory[] {
  const staff = new Map(district.staff.map((row) => [row.staffNo, row]));
  const holders = district.accountHolders.map((staffNo) => staff.get(staffNo));
  const own = holders.find((row) => row?.role === 'inspector');
  const home = holders.find((row) => row?.role === 'principal')?.schoolCode;
  const posts = district.assignments.filter(
    ({ kindCode, staffNo, schoolCode }) => kindCode === 'INSPECTOR' && staffNo && schoolCode,
  );
  const storyOf = (
    post: (typeof posts)[number] | undefined,
    days: number,
    state: InspectionState,
    faults: readonly Fault[],
  ): InspectionStory[] => {
    const inspector = staff.get(post?.staffNo ?? '');
    const school = district.schools.find(({ code }) => code === post?.schoolCode);
    if (!inspector || !school) return [];
    const ofSchool = (role: StaffRow['role']): StaffRow | undefined =>
      district.staff.find((row) => row.role === role && row.schoolCode === school.code);
    const count = state === 'DRAFT' ? ANSWERED_IN_DRAFT : Number.POSITIVE_INFINITY;
    return [
      {
        inspector,
        school,
        principal: ofSchool('principal'),
        clerk: ofSchool('school-clerk'),
        on: weekdayBefore(today, days),
        state,
        answers: answersFor(faults, count),
        faults,
      },
    ];
  };
  const mine = posts.filter(({ staffNo }) => staffNo === own?.staffNo);
  const elsewhere = mine.filter(({ schoolCode }) => schoolCode !== home);
  const others = posts.filter(({ staffNo }) => staffNo !== own?.staffNo);
  return [
    ...storyOf(
      mine.find(({ schoolCode }) => schoolCode === home),
      25,
      'SUBMITTED',
      FAULTS,
    ),
    ...storyOf(elsewhere[0], 1, 'DRAFT', []),
    ...storyOf(elsewhere[1], 12, 'SUBMITTED', []),
    ...others
      .slice(0, 3)
      .flatMap((post, at) => storyOf(post, 4 + 3 * at, 'SUBMITTED', FAULTS.slice(0, at))),
  ];
}

/** The faults of a story in the order of the items of its sheet. */
export const failedIn = ({ answers }: InspectionStory) => failedItems(RONGCHANG_ANNEX_3, answers);
