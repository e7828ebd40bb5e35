import { addDays } from '../../../../domain/kernel/plain-date';
import { tipOffAnswerDue } from '../../../../domain/tip-off/answer-due';
import type { SchoolRow, StaffRow } from '../../rows/organisation';
import type { MessageRow, ReferralRow, TipOffRow } from '../../rows/school-records';
import { momentOf, type RecordSetting } from './setting';

export type TipOffStories = {
  tipOffs: TipOffRow[];
  messages: MessageRow[];
  referrals: ReferralRow[];
};

type Told = Pick<TipOffRow, 'source' | 'kind' | 'content'> & Partial<TipOffRow>;

/** Five tip-offs, oldest first: closed with a finding, closed as unfounded, in the hands of others, taken up, and new. */
export function makeTipOffs(setting: RecordSetting): TipOffStories {
  const { district, today, documentId } = setting;
  const office = district.staff.find(({ role }) => role === 'bureau-officer');
  const accused = district.schools.find(({ code }) => code !== setting.home?.schoolCode);
  const asked = district.schools.find(
    ({ code }) => code !== setting.home?.schoolCode && code !== accused?.code,
  );
  const town = district.towns.find(({ code }) => code === setting.townOfAccounts);
  if (!office || !accused || !asked || !town) return { tipOffs: [], messages: [], referrals: [] };
  const year = Number(today.slice(0, 4));
  const taken: TipOffRow[] = [];
  const told = (days: number, words: Told): TipOffRow => {
    const on = addDays(today, -days);
    const row: TipOffRow = {
      documentId: documentId(),
      tipOffNo: `JB${year}-${String(taken.length + 1).padStart(5, '0')}`,
      state: 'TIP_RECEIVED',
      receivedAt: momentOf(on, '19:20'),
      accusedSchoolCode: null,
      accusedName: null,
      childClue: null,
      reporter: null,
      dueOn: tipOffAnswerDue(on, setting.settings('tipOff.answerDays'), setting.calendar),
      acceptedOn: null,
      acceptedByStaffNo: null,
      acceptedByName: null,
      answeredOn: null,
      outcome: null,
      result: null,
      closedOn: null,
      closedByName: null,
      caseDocumentId: null,
      childNo: null,
      ...words,
    };
    taken.push(row);
    return row;
  };
  const inHand = (days: number) => ({
    acceptedOn: addDays(today, -days),
    acceptedByStaffNo: office.staffNo,
    acceptedByName: office.name,
  });
  const over = (days: number, outcome: TipOffRow['outcome'], result: string) => ({
    state: 'TIP_CLOSED' as const,
    answeredOn: addDays(today, -days),
    closedOn: addDays(today, -days),
    closedByName: office.name,
    outcome,
    result,
  });
  const found = district.cases.find(({ origin }) => origin === 'TIP_OFF');
  const proved = told(40, {
    source: 'HOTLINE',
    kind: 'NOT_IN_SCHOOL',
    content: '村里有个孩子到了上学年龄，一直在家，没见去过学校。',
    childClue: '村委会旁边第二家',
    reporter: { name: '示范热心人', phone: '10000000901' },
    caseDocumentId: found?.documentId ?? null,
    childNo: found?.childNo ?? null,
    ...inHand(39),
    ...over(25, 'SUBSTANTIATED', '属实，已登记立案，正在安排入学。'),
  });
  const unfounded = told(32, {
    source: 'LETTER',
    kind: 'FALSE_ROLL',
    content: '听说有学校把已经转走的学生还算在册，请查一查。',
    accusedName: accused.name,
    accusedSchoolCode: accused.code,
    ...inHand(31),
    ...over(18, 'UNFOUNDED', '经核对学籍系统和课堂人数，未发现虚报。'),
  });
  const forwarded = told(9, {
    source: 'WEB',
    kind: 'PUSHED_OUT',
    content: '孩子成绩不好，老师让家长写了自愿退学申请，现在待在家里。',
    accusedName: accused.name,
    accusedSchoolCode: accused.code,
    ...inHand(8),
    state: 'TIP_FORWARDED',
  });
  told(4, {
    source: 'WALK_IN',
    kind: 'CHILD_LABOUR',
    content: '镇上一家修车铺有个看着十三四岁的孩子在干活，上学日也在。',
    childClue: '男孩，约十三岁',
    reporter: { name: '示范来访人', phone: '10000000902' },
    ...inHand(3),
    state: 'TIP_ACCEPTED',
  });
  told(1, {
    source: 'WEB',
    kind: 'NOT_IN_SCHOOL',
    content: '小区里有两个孩子整天在楼下玩，问了说没有上学。',
    childClue: '六号楼，姐弟两个',
  });
  return {
    tipOffs: taken,
    messages: [
      message(proved, 1, 'OFFICE', '您反映的情况属实，孩子已登记，正在安排入学。', office, setting),
      message(proved, 2, 'REPORTER', '谢谢，我会再留意。', office, setting),
      message(unfounded, 1, 'OFFICE', '经核对没有发现虚报，谢谢您的监督。', office, setting),
    ],
    referrals: [
      answered(proved, asked, setting),
      {
        ...referral(forwarded, office, setting),
        target: 'TO_TOWN',
        targetName: town.name,
        townCode: town.code,
        summary: '请核实辖区内这名孩子目前是否在家，家长写退学申请的经过。',
      },
    ],
  };
}

function message(
  tipOff: TipOffRow,
  seq: number,
  side: MessageRow['side'],
  text: string,
  office: StaffRow,
  setting: RecordSetting,
): MessageRow {
  const on = addDays(tipOff.answeredOn ?? setting.today, seq - 1);
  return {
    documentId: setting.documentId(),
    tipOffDocumentId: tipOff.documentId,
    seq,
    side,
    text,
    at: momentOf(on, '10:30'),
    authorName: side === 'OFFICE' ? office.name : null,
  };
}

function referral(tipOff: TipOffRow, office: StaffRow, setting: RecordSetting): ReferralRow {
  return {
    documentId: setting.documentId(),
    tipOffDocumentId: tipOff.documentId,
    tipOffNo: tipOff.tipOffNo,
    state: 'REFERRAL_OPEN',
    target: 'TO_SCHOOL',
    targetName: '',
    summary: '',
    dueOn: tipOff.dueOn,
    sentOn: addDays(tipOff.acceptedOn ?? setting.today, 1),
    sentByName: office.name,
    answer: null,
    answeredOn: null,
    answeredByStaffNo: null,
    answeredByName: null,
    schoolCode: null,
    zoneCode: null,
    townCode: null,
  };
}

function answered(tipOff: TipOffRow, school: SchoolRow, setting: RecordSetting): ReferralRow {
  const principal = setting.staffAt('principal', school.code);
  const office = setting.district.staff.find(({ role }) => role === 'bureau-officer');
  if (!principal || !office) throw new Error(`${school.code} 没有校长，演示举报无法安排`);
  return {
    ...referral(tipOff, office, setting),
    state: 'REFERRAL_ANSWERED',
    targetName: school.name,
    schoolCode: school.code,
    summary: '请核查服务范围内有无到龄未入学的孩子。',
    answer: '已入户核实，确有一名孩子未入学，已告知家长并报镇街。',
    answeredOn: addDays(tipOff.acceptedOn ?? setting.today, 6),
    answeredByStaffNo: principal.staffNo,
    answeredByName: principal.name,
  };
}
