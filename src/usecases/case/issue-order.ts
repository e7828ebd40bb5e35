import { daysGiven, districtOf } from '../../domain/document/district';
import { textOf } from '../../platform/row-values';
import { familyOnPaper } from '../document/family-data';
import { issuerOf } from '../document/issuer-of';
import { writeNotice } from '../document/write-notice';
import type { UseCase } from '../start';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type OrderInput = StepRequest & { days?: number };

const FORM = {
  code: 'return-order-government',
  title: '责令送被监护人接受义务教育通知书',
} as const;

/**
 * 责令限期改正 (义务教育法 第五十八条) by the town government of the household or by the committee. Rule NOTICE-02 refuses schools, and
 * subdistrict offices unless a dated setting lets them.
 */
export function issueOrder(useCase: UseCase, input: OrderInput): Promise<StepAnswer> {
  return takeStep(useCase, 'order', input, async (context, current) => {
    const { settings } = context;
    const family = await familyOnPaper(context.trx, current);
    const issuer = await issuerOf(
      context,
      textOf(current.schoolCode),
      districtOf(context.settings),
      family?.school,
    );
    const days = daysGiven('RETURN_ORDER', input.days, settings);
    const document = await writeNotice(context, current, {
      kind: 'RETURN_ORDER',
      form: FORM,
      seriesSuffix: '责改',
      issuer,
      family,
      days,
    });
    const { documentId, documentNumber } = document;
    return {
      // The period of the order starts with its own receipt.
      changes: { orderDocumentId: documentId, orderNumber: documentNumber, deadlineOn: null },
      evidence: { document: documentId, documentNumber, days },
      result: { document },
    };
  });
}
