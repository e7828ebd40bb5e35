import { districtOf } from '../../domain/document/district';
import { HOUR_MS } from '../../domain/kernel/instant';
import { scopeOfRow } from '../../guard/change-summary';
import { invalid } from '../../guard/errors';
import { changeRecord, createRecord } from '../../guard/records';
import { textOf } from '../../platform/row-values';
import { queryOf } from '../../platform/strapi-casts';
import { freezeData } from '../document/freeze-data';
import { issuerOf } from '../document/issuer-of';
import { requireGlyphs } from '../document/require-glyphs';
import { verificationCode } from '../document/verification-code';
import { writtenReportData } from '../document/written-report-content';
import type { UseCase } from '../start';
import { publishedVersion } from '../template/template-version';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type WrittenReportInput = StepRequest & {
  situation: string;
  request?: string;
  addressee?: string;
};

const FORM = { code: 'written-report', title: '辍学学生书面报告' };

/**
 * Drafts the 辍学学生书面报告 (未成年人保护法 第二十八条第二款). Its content hash waits for the signature of the school's 责任督学. Drafted
 * again before it was sent, the earlier draft is voided with whatever signature it had: a signature holds for one content.
 */
export function prepareWrittenReport(
  useCase: UseCase,
  input: WrittenReportInput,
): Promise<StepAnswer> {
  return takeStep(useCase, 'prepare-written-report', input, async (context, current) => {
    const { strapi, settings } = context;
    const issuer = await issuerOf(
      context,
      textOf(current.schoolCode),
      districtOf(context.settings),
    );
    const [earlier] = await queryOf(strapi, DOCUMENT).findMany({
      where: {
        caseDocumentId: current.documentId,
        round: current.round,
        kind: 'WRITTEN_REPORT',
        state: { $in: ['DOC_AWAITING_COSIGNATURE', 'DOC_SIGNED'] },
      },
      limit: 1,
    });
    if (earlier)
      await changeRecord(context, DOCUMENT, earlier.id, {
        state: 'DOC_VOIDED',
        voidReason: '重新起草，原稿及签字作废',
        voidedAt: new Date(context.now).toISOString(),
      });
    const code = verificationCode();
    const data = await writtenReportData(context, current, { ...input, issuer, code });
    if (data.addressee === '')
      throw invalid('REPORT-04', '户籍在区外的，请填写户籍所在地的收文单位。', ['addressee']);
    requireGlyphs(data);
    const frozen = freezeData(data);
    const document = await createRecord(context, DOCUMENT, {
      kind: 'WRITTEN_REPORT',
      state: 'DOC_AWAITING_COSIGNATURE',
      title: FORM.title,
      issuerType: issuer.type,
      issuerCode: issuer.code,
      issuerName: issuer.name,
      addressee: data.addressee,
      caseDocumentId: current.documentId,
      case: current.id,
      round: current.round,
      form: FORM.code,
      formVersion: publishedVersion(context, FORM.code),
      ...frozen,
      contentHash: frozen.dataHash,
      cosignDueAt: new Date(
        context.now + settings('cosign.substituteAfterHours') * HOUR_MS,
      ).toISOString(),
      renderState: 'RENDER_NONE',
      verificationCode: code,
      ...scopeOfRow(current),
    });
    return {
      changes: { reportDocumentId: document.documentId },
      evidence: { document: document.documentId, contentHash: frozen.dataHash },
      result: { document },
    };
  });
}
