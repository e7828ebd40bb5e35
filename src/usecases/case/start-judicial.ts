import { JUDICIAL_RULES } from '../../domain/document/rules/report-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import { refuseBlocking } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { textOf } from '../../platform/row-values';
import type { UseCase } from '../start';
import { DOCUMENT } from './document-uid';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type JudicialInput = StepRequest & { note: string };

/** 转入司法程序: open only where the district has set the legal basis, and after the order ran out. The case stays open until the child is back. */
export function startJudicial(useCase: UseCase, input: JudicialInput): Promise<StepAnswer> {
  return takeStep(useCase, 'start-judicial', input, async (context, current) => {
    const order = await lockRecord(context, DOCUMENT, textOf(current.orderDocumentId));
    const legalBasis = context.settings('judicial.legalBasis');
    const facts = {
      legalBasis,
      receivedOn: (order?.receivedOn as PlainDate | null | undefined) ?? null,
      deadlineOn: (order?.deadlineOn as PlainDate | null | undefined) ?? null,
      today: context.today,
    };
    refuseBlocking(judge(JUDICIAL_RULES, facts, context.today));
    return {
      changes: { deadlineOn: null },
      note: input.note,
      evidence: { legalBasis, order: current.orderDocumentId },
    };
  });
}
