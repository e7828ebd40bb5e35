import type { WrittenReportData } from '../../documents/forms/written-report-data';
import { checkAddressOf } from '../../domain/document/district';
import { CAUSE_LABELS, WHEREABOUTS_LABELS } from '../../domain/case/causes';
import { countSchoolDays } from '../../domain/kernel/calendar';
import { toPlainDate } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { textOf } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { runTimeTexts } from './extra-on-paper';
import { familyOnPaper } from './family-data';
import type { Issuer } from './issuer-of';

type Words = {
  situation: string;
  request?: string;
  addressee?: string;
  issuer: Issuer;
  code: string;
};

const USUAL_REQUEST =
  '请依照《中华人民共和国义务教育法》第十三条、第五十八条，依法督促其监护人送该生复学，并将处理意见回复我校。';

const labelled = (labels: Record<string, string>, code: unknown, note: unknown): string =>
  [labels[textOf(code)], textOf(note)].filter(Boolean).join('，');

async function townName(context: GuardContext, code: unknown): Promise<string> {
  if (!code) return '';
  const row = (await context
    .trx('towns')
    .where({ code: textOf(code) })
    .first('name')) as { name: string } | undefined;
  return row?.name ?? '';
}

async function noticeOf(context: GuardContext, current: Row): Promise<WrittenReportData['notice']> {
  const notice = await queryOf(context.strapi, 'api::official-document.official-document').findOne({
    where: { documentId: textOf(current.noticeDocumentId) },
  });
  if (!notice?.receivedOn || !notice.deadlineOn)
    throw invalid('REPORT-06', '通知书尚未送达，请先登记送达。', ['receivedOn']);
  return {
    number: textOf(notice.documentNumber),
    receivedOn: notice.receivedOn as PlainDate,
    deadlineOn: notice.deadlineOn as PlainDate,
  };
}

/** What the written report says: family, absence, visits that count, the notice in vain, and the school's own words. */
export async function writtenReportData(
  context: GuardContext,
  current: Row,
  words: Words,
): Promise<WrittenReportData> {
  const { today, calendar } = context;
  const family = await familyOnPaper(context.trx, current);
  if (!family) throw invalid('REPORT-06', '没有找到学生档案，不能起草书面报告。', ['student']);
  const { issuer } = words;
  const since = current.firstMissedAt ?? current.openedAt;
  const absentSince = toPlainDate(new Date(String(since)).getTime());
  const notice = await noticeOf(context, current);
  const town = await townName(context, family.townCode);
  return {
    documentNumber: '',
    issuedOn: '',
    issuer: { type: issuer.type, code: issuer.code, name: issuer.name },
    addressee: town || (words.addressee ?? ''),
    copyTo: context.settings('district.committeeName'),
    student: family.student,
    guardian: family.guardian,
    caseNo: String(current.caseNo),
    absentSince,
    missedSchoolDays: countSchoolDays(calendar, absentSince, today),
    visits: family.visits,
    notice,
    cause: labelled(CAUSE_LABELS, current.cause, current.causeNote),
    whereabouts: labelled(WHEREABOUTS_LABELS, current.whereabouts, current.whereaboutsNote),
    situation: words.situation,
    request: words.request ?? USUAL_REQUEST,
    attachments: ['劝返情况登记表', `限期复（入）学通知书${notice.number}及送达回证`],
    preparedBy: context.actor.name,
    contact: issuer.contactPhone,
    verificationCode: words.code,
    checkAt: checkAddressOf(context.settings),
    ...(await runTimeTexts(context, current, family)),
  };
}
