import type { FormCode } from '../../documents/forms/registry';
import { checkAddressOf } from '../../domain/document/district';
import type { DocumentKind } from '../../domain/document/issuer';
import { formatDocumentNumber } from '../../domain/document/number';
import { countSchoolDays } from '../../domain/kernel/calendar';
import { toPlainDate } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { orderPrint } from './order-print';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { publishedVersion } from '../template/template-version';
import { DOCUMENT } from '../case/document-uid';
import { runTimeTexts } from './extra-on-paper';
import type { FamilyOnPaper } from './family-data';
import { freezeData } from './freeze-data';
import type { Issuer } from './issuer-of';
import { nextNumber } from './next-number';
import { requireGlyphs } from './require-glyphs';
import { verificationCode as newVerificationCode } from './verification-code';

/** A notice or an order about to be written: its form, the ending of its series and its period in days. */
export type NoticePaper = {
  kind: Extract<DocumentKind, 'RETURN_NOTICE' | 'RETURN_ORDER'>;
  form: { code: FormCode; title: string };
  /** What follows the 机关代字, e.g. 限复. */
  seriesSuffix: string;
  issuer: Issuer;
  family: FamilyOnPaper | null;
  days: number;
};

/** The next number of an issuer's series this year, with the 文号 it makes. */
export async function numberOf(
  context: GuardContext,
  issuer: Issuer,
  seriesSuffix: string,
): Promise<{ series: string; year: number; number: number; documentNumber: string }> {
  const series = `${issuer.prefix}${seriesSuffix}`;
  const year = Number(context.today.slice(0, 4));
  const number = await nextNumber(context.trx, issuer.code, series, year);
  return { series, year, number, documentNumber: formatDocumentNumber({ series, year, number }) };
}

/**
 * Issues a notice or an order for the running round of a case: number, frozen data and the order to print commit with the act; the
 * rules of the document are checked by the guard as it is written.
 */
export async function writeNotice(
  context: GuardContext,
  current: Row,
  paper: NoticePaper,
): Promise<Row> {
  const { issuer, days, form } = paper;
  const code = newVerificationCode();
  const content = await noticeContent(context, current, paper, code);
  // Last, because the next paper of this series waits for the number until this act commits.
  const number = await numberOf(context, issuer, paper.seriesSuffix);
  const data = { ...content, documentNumber: number.documentNumber };
  requireGlyphs(data);
  const document = await createRecord(context, DOCUMENT, {
    kind: paper.kind,
    state: 'DOC_ISSUED',
    title: form.title,
    ...number,
    issuerType: issuer.type,
    issuerCode: issuer.code,
    issuerName: issuer.name,
    addressee: data.guardian.name,
    caseDocumentId: current.documentId,
    case: current.id,
    round: current.round,
    form: form.code,
    formVersion: publishedVersion(context, form.code),
    ...freezeData(data),
    deadlineDays: days,
    issuedOn: context.today,
    issuedAt: new Date(context.now).toISOString(),
    issuedByStaffNo: context.actor.staffNo,
    issuedByName: context.actor.name,
    renderState: 'RENDER_PENDING',
    verificationCode: code,
    ...scopeOfRow(current),
  });
  orderPrint(context, document.documentId);
  return document;
}

async function noticeContent(
  context: GuardContext,
  current: Row,
  { issuer, days, family }: NoticePaper,
  verificationCode: string,
) {
  const { today, calendar } = context;
  if (!family?.guardian)
    throw invalid(
      'NOTICE-06',
      '该生还没有登记监护人，通知书没有受送达人。请先在学生档案中补登监护人。',
      ['guardian'],
    );
  const since = current.firstMissedAt ?? current.openedAt;
  const absentSince: PlainDate = toPlainDate(new Date(String(since)).getTime());
  const { student, guardian } = family;
  return {
    issuer: { type: issuer.type, code: issuer.code, name: issuer.name },
    guardian,
    student,
    absentSince,
    missedSchoolDays: countSchoolDays(calendar, absentSince, today),
    visits: family.visits,
    days,
    reportTo: {
      school: student.schoolName || issuer.name,
      contact: issuer.contactName || textOf(current.persuaderName),
      phone: issuer.contactPhone,
    },
    signer: context.actor.name,
    issuedOn: today,
    verificationCode,
    checkAt: checkAddressOf(context.settings),
    ...(await runTimeTexts(context, current, family)),
  };
}
