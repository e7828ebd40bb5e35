import { checkAddressOf, districtOf } from '../../domain/document/district';
import { SESSION_LABELS, type Session } from '../../domain/absence/sessions';
import { formatChineseDateTime, HOUR_MS, toPlainDate } from '../../domain/kernel/instant';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { familyOnPaper } from '../document/family-data';
import { runTimeTexts } from '../document/extra-on-paper';
import { freezeData } from '../document/freeze-data';
import { issuerOf } from '../document/issuer-of';
import { requireGlyphs } from '../document/require-glyphs';
import { verificationCode } from '../document/verification-code';
import type { UseCase } from '../start';
import { publishedVersion } from '../template/template-version';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';
import { textOf } from '../../platform/row-values';

export type ReportInput = StepRequest & { contacted?: string; leaveChecked?: string };

const FORM = { code: 'absence-report-48h', title: '48小时报告单' };

/**
 * Fills the 48小时报告单 (大渡口方案 四（四）（五）). It can't leave yet: its content hash waits for the signature of the school's 责任督学.
 */
export function prepareAbsenceReport(useCase: UseCase, input: ReportInput): Promise<StepAnswer> {
  return takeStep(useCase, 'prepare-absence-report', input, async (context, current) => {
    const issuer = await issuerOf(
      context,
      textOf(current.schoolCode),
      districtOf(context.settings),
    );
    const code = verificationCode();
    const data = {
      ...(await reportData(context, current, input)),
      issuer: { type: issuer.type, code: issuer.code, name: issuer.name },
      verificationCode: code,
      checkAt: checkAddressOf(context.settings),
    };
    requireGlyphs(data);
    const frozen = freezeData(data);
    const hours = context.settings('cosign.substituteAfterHours');
    const document = await createRecord(context, DOCUMENT, {
      kind: 'ABSENCE_REPORT',
      state: 'DOC_AWAITING_COSIGNATURE',
      title: FORM.title,
      issuerType: issuer.type,
      issuerCode: issuer.code,
      issuerName: issuer.name,
      addressee: data.addressees.join('、'),
      caseDocumentId: current.documentId,
      case: current.id,
      round: current.round,
      form: FORM.code,
      formVersion: publishedVersion(context, FORM.code),
      ...frozen,
      contentHash: frozen.dataHash,
      cosignDueAt: new Date(context.now + hours * HOUR_MS).toISOString(),
      renderState: 'RENDER_NONE',
      verificationCode: code,
      ...scopeOfRow(current),
    });
    return {
      evidence: { document: document.documentId, contentHash: frozen.dataHash },
      result: { document },
    };
  });
}

async function townName(context: GuardContext, code: unknown): Promise<string | null> {
  const row = (await context
    .trx('towns')
    .where({ code: textOf(code) })
    .first('name')) as { name: string } | undefined;
  return row?.name ?? null;
}

/** 班主任 of the child's class; who persuades may be another. */
async function headTeacherName(context: GuardContext, classCode: unknown): Promise<string> {
  const row = (await context
    .trx('school_classes as c')
    .join('staff_members as s', 's.staff_no', 'c.head_teacher_staff_no')
    .where({ 'c.code': textOf(classCode) })
    .first('s.name')) as { name: string } | undefined;
  return row?.name ?? '';
}

async function reportData(context: GuardContext, current: Row, input: ReportInput) {
  const { strapi, now } = context;
  const family = await familyOnPaper(context.trx, current);
  if (!family) throw invalid('REPORT-06', '没有找到学生档案，不能填写报告单。', ['student']);
  const absence = current.absenceDocumentId
    ? await queryOf(strapi, 'api::absence.absence').findOne({
        where: { documentId: current.absenceDocumentId },
      })
    : null;
  const town = (await townName(context, current.townCode)) ?? '学生户籍所在地镇（街道）人民政府';
  return {
    student: family.student,
    guardian: family.guardian,
    caseNo: String(current.caseNo),
    absentSince: toPlainDate(new Date(String(current.firstMissedAt ?? current.openedAt)).getTime()),
    absentSession: absence ? SESSION_LABELS[absence.firstSession as Session] : '',
    clockEndedAt: formatChineseDateTime(
      new Date(String(absence?.alertAt ?? current.openedAt)).getTime(),
    ),
    leaveChecked: input.leaveChecked ?? '未履行请假手续',
    contacted: input.contacted ?? '',
    headTeacher: await headTeacherName(context, current.classCode),
    preparedBy: context.actor.name,
    preparedAt: formatChineseDateTime(now),
    addressees: [town, context.settings('district.committeeName')],
    ...(await runTimeTexts(context, current, family)),
  };
}
