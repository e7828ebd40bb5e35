import { daysGiven, districtOf } from '../../domain/document/district';
import { forbidden } from '../../guard/errors';
import { textOf } from '../../platform/row-values';
import { familyOnPaper } from '../document/family-data';
import { issuerOf } from '../document/issuer-of';
import { writeNotice } from '../document/write-notice';
import type { UseCase } from '../start';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type NoticeInput = StepRequest & { days?: number };

const FORM = {
  code: 'return-notice-school',
  title: '义务教育阶段限期复（入）学通知书',
} as const;

/**
 * Issues the 义务教育阶段限期复（入）学通知书 of the running round. It speaks as the school ("我校") and only urges; towns and the committee
 * order, on a paper of their own.
 */
export function issueNotice(useCase: UseCase, input: NoticeInput): Promise<StepAnswer> {
  return takeStep(useCase, 'issue-notice', input, async (context, current) => {
    const { settings } = context;
    const family = await familyOnPaper(context.trx, current);
    const issuer = await issuerOf(
      context,
      textOf(current.schoolCode),
      districtOf(context.settings),
      family?.school,
    );
    if (issuer.type !== 'SCHOOL')
      throw forbidden(
        '限期复（入）学通知书由学生所在学校的校长发出，请转请学校办理。',
        'NOTICE-02',
      );
    const days = daysGiven('RETURN_NOTICE', input.days, settings);
    const document = await writeNotice(context, current, {
      kind: 'RETURN_NOTICE',
      form: FORM,
      seriesSuffix: '限复',
      issuer,
      family,
      days,
    });
    const { documentId, documentNumber } = document;
    return {
      changes: { noticeDocumentId: documentId, noticeNumber: documentNumber, deadlineOn: null },
      evidence: { document: documentId, documentNumber, days },
      result: { document },
    };
  });
}
