import { systemActor } from '../../access/panel-actor';
import type { GuardContext } from '../../guard/context';
import { runInContext } from '../../guard/context';
import type { Row } from '../../platform/strapi-casts';
import { handOver } from './hand-over';
import type { StepAnswer } from './take-step';

/**
 * A child was put into another school by somebody who may do that: its case is handed to that school in the same transaction, by nobody's
 * hand, and waits for the receipt.
 */
export function handOverByMove(
  context: GuardContext,
  current: Row,
  schoolCode: string,
): Promise<StepAnswer> {
  const actor = systemActor();
  const { strapi, now } = context;
  return runInContext({ ...context, actor }, () =>
    handOver(
      { strapi, caller: { actor, scope: { kind: 'district' } }, now },
      {
        caseId: current.documentId,
        schoolCode,
        note: `${context.actor.name}将该生调整到另一所学校，个案随之移交，等待接收学校签收`,
      },
    ),
  );
}
