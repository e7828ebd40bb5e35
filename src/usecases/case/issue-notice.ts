import { formatDocumentNumber } from '../../domain/document/number';
import { countSchoolDays } from '../../domain/kernel/calendar';
import { toPlainDate } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { forbidden, invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { enqueue } from '../../platform/queue/enqueue';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { requireGlyphs } from '../document/require-glyphs';
import { guardianOnPaper, studentOnPaper } from '../document/family-data';
import { runTimeTexts } from '../document/extra-on-paper';
import { freezeData } from '../document/freeze-data';
import { issuerOf, type Issuer } from '../document/issuer-of';
import { nextNumber } from '../document/next-number';
import { verificationCode } from '../document/verification-code';
import type { UseCase } from '../start';
import { publishedVersion } from '../template/template-version';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';
import { visitsOnPaper } from '../document/visits-on-paper';
import { textOf } from '../../platform/row-values';

export type NoticeInput = StepRequest & { days?: number };

const SERIES_SUFFIX = '限复';
const FORM = {
  code: 'return-notice-school',
  title: '义务教育阶段限期复（入）学通知书',
};

/**
 * Issues the 义务教育阶段限期复（入）学通知书 of the running round: the rules of the document (three visits with evidence, issuer, wording)
 * are checked by the guard in this transaction; number, frozen data and the order to print commit together.
 */
export function issueNotice(useCase: UseCase, input: NoticeInput): Promise<StepAnswer> {
  return takeStep(useCase, 'issue-notice', input, async (context, current) => {
    const issuer = await issuerOf(context.strapi, context.actor, textOf(current.schoolCode), {
      committeeName: context.settings('district.committeeName'),
      committeePrefix: context.settings('district.committeePrefix'),
    });
    // The paper speaks as the school ("我校") and only urges; towns and the committee order, on a paper of their own.
    if (issuer.type !== 'SCHOOL')
      throw forbidden(
        '限期复（入）学通知书由学生所在学校的校长发出，请转请学校办理。',
        'NOTICE-02',
      );
    const days = input.days ?? context.settings('notice.days');
    const code = verificationCode();
    const content = await noticeContent(context, current, issuer, { days, code });
    // Last, because the next paper of this series waits for the number until this act commits.
    const number = await numberOf(context, issuer);
    const data = { ...content, documentNumber: number.documentNumber };
    requireGlyphs(data);
    const document = await createRecord(context, DOCUMENT, {
      kind: 'RETURN_NOTICE',
      state: 'DOC_ISSUED',
      title: FORM.title,
      ...number,
      issuerType: issuer.type,
      issuerCode: issuer.code,
      issuerName: issuer.name,
      addressee: data.guardian.name,
      caseDocumentId: current.documentId,
      case: current.id,
      round: current.round,
      form: FORM.code,
      formVersion: await publishedVersion(context.strapi, FORM.code),
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
    await enqueue(
      context.trx,
      'render-document',
      { documentId: document.documentId },
      `render:${document.documentId}`,
    );
    return {
      changes: {
        noticeDocumentId: document.documentId,
        noticeNumber: number.documentNumber,
        deadlineOn: null,
      },
      evidence: { document: document.documentId, documentNumber: number.documentNumber, days },
      result: { document },
    };
  });
}

async function numberOf(
  context: GuardContext,
  issuer: Issuer,
): Promise<{ series: string; year: number; number: number; documentNumber: string }> {
  const series = `${issuer.prefix}${SERIES_SUFFIX}`;
  const year = Number(context.today.slice(0, 4));
  const number = await nextNumber(context.trx, issuer.code, series, year);
  return { series, year, number, documentNumber: formatDocumentNumber({ series, year, number }) };
}

async function noticeContent(
  context: GuardContext,
  current: Row,
  issuer: Issuer,
  paper: { days: number; code: string },
) {
  const { strapi, today, calendar } = context;
  const childNo = String(current.childNo);
  const student = await queryOf(strapi, 'api::student.student').findOne({ where: { childNo } });
  const guardian = await guardianOnPaper(strapi, childNo);
  if (!student || !guardian)
    throw invalid(
      'NOTICE-06',
      '该生还没有登记监护人，通知书没有受送达人。请先在学生档案中补登监护人。',
      ['guardian'],
    );
  const since = current.firstMissedAt ?? current.openedAt;
  const absentSince: PlainDate = toPlainDate(new Date(String(since)).getTime());
  const onPaper = await studentOnPaper(strapi, student);
  return {
    issuer: { type: issuer.type, code: issuer.code, name: issuer.name },
    guardian,
    student: onPaper,
    absentSince,
    missedSchoolDays: countSchoolDays(calendar, absentSince, today),
    visits: await visitsOnPaper(context, current),
    days: paper.days,
    reportTo: {
      school: onPaper.schoolName || issuer.name,
      contact: issuer.contactName || textOf(current.persuaderName),
      phone: issuer.contactPhone,
    },
    signer: context.actor.name,
    issuedOn: today,
    verificationCode: paper.code,
    ...(await runTimeTexts(context, current, student)),
  };
}
