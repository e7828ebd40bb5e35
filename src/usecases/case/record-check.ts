import type { PlainDate } from '../../domain/kernel/plain-date';
import { nextCheckOn } from '../../domain/case/watch';
import { historyOfRound } from '../../guard/facts/case-events';
import { settingsOfDay } from '../../guard/reference';
import { attachEvidence } from '../attachment/attach-evidence';
import type { UseCase } from '../start';
import { CASE } from './append-event';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type CheckInput = StepRequest & {
  checkedOn: PlainDate;
  present: boolean;
  note: string;
  proof: string[];
};

/** 回查: one of the checks of the watch; the next open one of the plan stands on the case from now on. */
export function recordCheck(useCase: UseCase, input: CheckInput): Promise<StepAnswer> {
  return takeStep(useCase, 'record-check', input, async (context, current) => {
    await attachEvidence(context, {
      ids: input.proof,
      owner: { type: CASE, row: current },
      field: 'proof',
    });
    const { checks } = await historyOfRound(context.trx, current.documentId, Number(current.round));
    const done = [...checks, { on: input.checkedOn, present: input.present }];
    const returnedOn = current.returnedOn as PlainDate;
    const settings = await settingsOfDay(context.trx, returnedOn, context);
    return {
      changes: { nextCheckOn: nextCheckOn(returnedOn, settings('watch.checkDays'), done) },
      note: input.note,
      evidence: { checkedOn: input.checkedOn, present: input.present, proof: input.proof },
    };
  });
}
