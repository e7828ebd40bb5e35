import type { AbsenceReportPaper } from '../absence-report-data';
import { chineseDate } from '../chinese-date';

/** The report in the words of the paper; without a guardian or a signature their lines stay empty. */
export function absenceReportView(data: AbsenceReportPaper) {
  return {
    title: '48小时报告单',
    school: data.issuer.name,
    caseNo: data.caseNo,
    addressees: data.addressees.join('、'),
    student: data.student,
    guardian: {
      name: data.guardian?.name ?? '',
      relationship: data.guardian?.relationship ?? '',
    },
    absentSince: `${chineseDate(data.absentSince)}${data.absentSession}`,
    clockEndedAt: data.clockEndedAt,
    leaveChecked: data.leaveChecked,
    contacted: data.contacted,
    headTeacher: data.headTeacher,
    preparedBy: data.preparedBy,
    preparedAt: data.preparedAt,
    inspector: data.cosignature?.name ?? '',
    cosignedAt: data.cosignature?.signedAt ?? '',
    contentHash: data.contentHash,
    code: data.verificationCode,
    checkAt: data.checkAt ?? '',
  };
}
