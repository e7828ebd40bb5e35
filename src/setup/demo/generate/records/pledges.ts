import { addDays } from '../../../../domain/kernel/plain-date';
import type { LeadingGroupRow, LetterRow } from '../../rows/school-records';
import { recordedBy, type RecordSetting } from './setting';

/** Every so many schools have not filed their group yet: what an inspection must find. */
const WITHOUT_GROUP = 24;

/** The year's 目标责任书 of every school with the committee. */
export function makeLetters(setting: RecordSetting): LetterRow[] {
  const leader = setting.district.staff.find(({ role }) => role === 'bureau-leader');
  return setting.district.schools.flatMap(({ code, name, zoneCode }): LetterRow[] => {
    const principal = setting.staffAt('principal', code);
    const clerk = setting.staffAt('school-clerk', code);
    if (!principal || !clerk || !leader) return [];
    return [
      {
        documentId: setting.documentId(),
        schoolCode: code,
        zoneCode,
        schoolName: name,
        schoolYear: setting.schoolYear,
        letterLevel: 'COMMITTEE_TO_SCHOOL',
        superiorName: leader.name,
        signerName: principal.name,
        signerPost: principal.post,
        duties: '一、适龄儿童少年全部入学；二、辍学按时报告、逐一劝返；三、台账真实。',
        signedOn: addDays(setting.yearBegins, 8),
        proofCount: 1,
        ...recordedBy(clerk),
      },
    ];
  });
}

/** Leading group and work plan of the schools, with the principal as head. */
export function makeLeadingGroups(setting: RecordSetting): LeadingGroupRow[] {
  return setting.district.schools.flatMap(({ code, name, zoneCode }, i): LeadingGroupRow[] => {
    const principal = setting.staffAt('principal', code);
    const clerk = setting.staffAt('school-clerk', code);
    if (!principal || !clerk || i % WITHOUT_GROUP === WITHOUT_GROUP - 1) return [];
    return [
      {
        documentId: setting.documentId(),
        schoolCode: code,
        zoneCode,
        schoolName: name,
        schoolYear: setting.schoolYear,
        headStaffNo: principal.staffNo,
        members: [
          { name: principal.name, duty: '组长，负总责' },
          { name: clerk.name, duty: '台账和报送' },
        ],
        planText:
          '成立控辍保学工作领导小组，实行校长负责制；建立台账，逐生落实劝返、关爱、帮扶责任人。',
        filedOn: addDays(setting.yearBegins, 4),
        proofCount: 0,
        ...recordedBy(clerk),
      },
    ];
  });
}
