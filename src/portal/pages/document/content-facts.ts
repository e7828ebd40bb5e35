import { showFullDate } from '../../app/dates';
import type { Fact } from '../../parts/Facts';

type Text = string | number | null | undefined;

/** What a paper says, frozen when it was made; numbers of persons masked. Papers of one kind fill a part of it. */
export type PaperContent = {
  addressees?: string[];
  caseNo?: Text;
  student?: Record<string, Text>;
  guardian?: Record<string, Text> | null;
  absentSince?: Text;
  absentSession?: Text;
  clockEndedAt?: Text;
  missedSchoolDays?: Text;
  leaveChecked?: Text;
  contacted?: Text;
  headTeacher?: Text;
  preparedBy?: Text;
  preparedAt?: Text;
  visits?: { on: string; way: string; by: string; result: string }[];
  days?: Text;
  reportTo?: { school?: Text; contact?: Text; phone?: Text };
  signer?: Text;
};

const line = (...parts: Text[]): string => parts.filter(Boolean).join(' ');

/** The content keeps days as the rules write them; people read 年月日. */
const dayOf = (text: Text): string => (text ? showFullDate(String(text)) : '');

/** The content as rows to read before signing; what this paper does not say is left out. */
export function contentFacts(content: PaperContent): Fact[] {
  const { student, guardian, reportTo } = content;
  const rows: [string, Text][] = [
    ['主送', content.addressees?.join('、')],
    ['个案编号', content.caseNo],
    ['学生', student && line(student.name, student.gender)],
    ['身份证号', student?.idNumber],
    ['学籍号', student?.rollNumber],
    ['学校班级', student && line(student.schoolName, student.gradeClass)],
    ['户籍地址', student?.householdAddress],
    ['现居地', student?.residenceAddress],
    [
      '监护人',
      guardian &&
        line(
          guardian.name,
          guardian.relationship && `（${guardian.relationship}）`,
          guardian.address,
        ),
    ],
    ['未到校起', line(dayOf(content.absentSince), content.absentSession)],
    ['计时届满', content.clockEndedAt],
    ['缺课天数', content.missedSchoolDays],
    ['请假核实', content.leaveChecked],
    ['联系家长', content.contacted],
    [
      '劝返',
      content.visits
        ?.map((one) => `${dayOf(one.on)} ${one.way} ${one.by}：${one.result}`)
        .join('；'),
    ],
    ['期限', content.days === undefined ? undefined : `自收到之日起 ${content.days} 日内`],
    ['报到', reportTo && line(reportTo.school, reportTo.contact, reportTo.phone)],
    ['班主任', content.headTeacher],
    ['填写人', line(content.preparedBy, content.preparedAt)],
    ['签发人', content.signer],
  ];
  return rows
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([label, value]) => ({ label, value: String(value) }));
}
