import { chineseDate } from '../chinese-date';
import { signatureIndent } from '../signature-indent';
import type { WrittenReportPaper } from '../written-report-data';

/** The report in the words of the paper; while it waits for its number and day their places stay empty. */
export function writtenReportView(data: WrittenReportPaper) {
  const issuedOn = data.issuedOn === '' ? '' : chineseDate(data.issuedOn);
  return {
    title: '关于学生辍学情况的书面报告',
    number: data.documentNumber,
    issuer: data.issuer.name,
    addressee: data.addressee,
    copyTo: data.copyTo,
    caseNo: data.caseNo,
    student: data.student,
    guardian: {
      name: data.guardian?.name ?? '',
      relationship: data.guardian?.relationship ?? '',
      address: data.guardian?.address ?? '',
    },
    absentSince: chineseDate(data.absentSince),
    missedDays: data.missedSchoolDays,
    visits: data.visits.map((visit, index) => ({
      ...visit,
      order: index + 1,
      on: chineseDate(visit.on),
    })),
    visitCount: data.visits.length,
    notice: {
      number: data.notice.number,
      receivedOn: chineseDate(data.notice.receivedOn),
      deadlineOn: chineseDate(data.notice.deadlineOn),
    },
    cause: data.cause,
    whereabouts: data.whereabouts,
    situation: data.situation,
    request: data.request,
    attachments: data.attachments.map((name, index) => ({ order: index + 1, name })),
    preparedBy: data.preparedBy,
    contact: data.contact,
    inspector: data.cosignature?.name ?? '',
    cosignedAt: data.cosignature?.signedAt ?? '',
    issuedOn,
    contentHash: data.contentHash,
    code: data.verificationCode,
    checkAt: data.checkAt ?? '',
    layout: { indent: signatureIndent(data.issuer.name, issuedOn) },
  };
}
