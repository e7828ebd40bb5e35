import { plainDate } from '../../../src/domain/kernel/plain-date';
import type { AbsenceReportPaper } from '../../../src/documents/forms/absence-report-data';
import type { WrittenReportPaper } from '../../../src/documents/forms/written-report-data';
import type { ReturnNoticeData } from '../../../src/documents/forms/return-notice-data';

/** A school's notice about invented people; the names hold rare characters on purpose. */
export function schoolNotice(change: Partial<ReturnNoticeData> = {}): ReturnNoticeData {
  return {
    documentNumber: '示例一小限复〔2026〕12号',
    issuer: { type: 'SCHOOL', code: 'S001', name: '示例区第一实验小学' },
    guardian: {
      name: '陈䶮',
      relationship: '父亲',
      address: '示例区文昌街道学府路88号3单元12-4',
      idMasked: '509999********0057',
    },
    student: {
      name: '陈㛃𠅤',
      gender: '女',
      idNumber: '509999201408310028',
      rollNumber: 'G509999201408310028',
      schoolName: '示例区第一实验小学',
      gradeClass: '六年级2班',
      householdAddress: '示例区文昌街道学府社区学府路88号3单元12-4',
      residenceAddress: '示例区示例镇通安村六社',
    },
    absentSince: plainDate('2026-09-01'),
    missedSchoolDays: 15,
    visits: [
      { on: plainDate('2026-09-03'), way: '入户', by: '王老师、李老师', result: '未见到本人' },
      { on: plainDate('2026-09-07'), way: '电话', by: '王老师', result: '承诺返校，未返校' },
      { on: plainDate('2026-09-14'), way: '入户', by: '王老师、村社联系人', result: '拒绝返校' },
    ],
    days: 7,
    reportTo: { school: '示例区第一实验小学', contact: '王老师', phone: '10012345678' },
    signer: '李校长',
    issuedOn: plainDate('2026-09-21'),
    verificationCode: '7K2M-9QXD-4HTV',
    ...change,
  };
}

/** An order of a town's government about the same child. */
export function townOrder(change: Partial<ReturnNoticeData> = {}): ReturnNoticeData {
  return schoolNotice({
    documentNumber: '示例镇府责改〔2026〕3号',
    issuer: { type: 'TOWN', code: 'T01', name: '示例区示例镇人民政府' },
    ...change,
  });
}

/** A co-signed 48小时报告单 about the same child. */
export function absenceReport(change: Partial<AbsenceReportPaper> = {}): AbsenceReportPaper {
  const { issuer, student, guardian } = schoolNotice();
  return {
    issuer,
    student,
    guardian,
    caseNo: '2026-00012',
    absentSince: plainDate('2026-09-01'),
    absentSession: '上午',
    clockEndedAt: '2026年9月3日 08:00',
    leaveChecked: '未履行请假手续',
    contacted: '班主任两次电话未接通；9月2日下午入户，祖母称随母亲外出，去向待核实。',
    headTeacher: '王老师',
    preparedBy: '李校长',
    preparedAt: '2026年9月3日 09:12',
    addressees: ['示例区文昌街道办事处', '示例区教育委员会'],
    verificationCode: '8P3N-2WXB-6JRT',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    cosignature: { name: '周督学', signedAt: '2026年9月3日 10:30' },
    ...change,
  };
}

/** A signed and sent 辍学学生书面报告 about the same child. */
export function writtenReport(change: Partial<WrittenReportPaper> = {}): WrittenReportPaper {
  const { issuer, student, guardian, visits } = schoolNotice();
  return {
    documentNumber: '示例一小控辍报〔2026〕2号',
    issuedOn: plainDate('2026-10-09'),
    issuer,
    addressee: '示例区文昌街道办事处',
    copyTo: '示例区教育委员会',
    student,
    guardian,
    caseNo: '2026-000012',
    absentSince: plainDate('2026-09-01'),
    missedSchoolDays: 22,
    visits,
    notice: {
      number: '示例一小限复〔2026〕12号',
      receivedOn: plainDate('2026-09-24'),
      deadlineOn: plainDate('2026-10-08'),
    },
    cause: '外出打工',
    whereabouts: '务工，在外区一家餐馆',
    situation: '家长表示孩子不愿读书，已电话联系三次，学生本人未露面。',
    request: '请依法督促其监护人送该生复学，并将处理意见回复我校。',
    attachments: ['劝返情况登记表', '限期复（入）学通知书示例一小限复〔2026〕12号及送达回证'],
    preparedBy: '李校长',
    contact: '10012345678',
    verificationCode: '5R7T-3KQW-9MBC',
    contentHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    cosignature: { name: '周督学', signedAt: '2026年10月9日 09:30' },
    ...change,
  };
}
