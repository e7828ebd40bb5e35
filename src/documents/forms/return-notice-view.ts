import { chineseDate } from './chinese-date';
import type { ReturnNoticeData } from './return-notice-data';
import { seamOf } from './seam';
import { signatureIndent } from './signature-indent';

/** 12 of 18 figures covered: enough to tell two children apart, too little to misuse. */
function maskNumber(number: string): string {
  return number.length < 8 ? number : `${number.slice(0, 3)}***********${number.slice(-4)}`;
}

/** Words in a row, each once. */
export function enumerate(words: readonly string[]): string {
  return [...new Set(words)].join('、');
}

/** What both notices share: facts in the words of the paper. */
export function returnNoticeView(data: ReturnNoticeData, title: string, publicNotice: boolean) {
  const issuedOn = chineseDate(data.issuedOn);
  const seam = seamOf(data.documentNumber);
  return {
    title,
    number: data.documentNumber,
    seam: seam.text,
    issuer: data.issuer.name,
    guardian: data.guardian,
    student: { ...data.student, idShort: maskNumber(data.student.idNumber) },
    absentSince: chineseDate(data.absentSince),
    missedDays: data.missedSchoolDays,
    visits: data.visits.map((visit, index) => ({
      ...visit,
      order: index + 1,
      on: chineseDate(visit.on),
    })),
    visitCount: data.visits.length,
    days: data.days,
    reportTo: data.reportTo,
    signer: data.signer,
    issuedOn,
    code: data.verificationCode,
    checkAt: data.checkAt ?? '',
    layout: {
      indent: signatureIndent(data.issuer.name, issuedOn),
      dashes: seam.dashes,
      publicNotice,
    },
  };
}
