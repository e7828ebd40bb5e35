import type { GuardContext } from '../../guard/context';
import type { Row } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import type { UseCase } from '../start';
import { CASE } from './append-event';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';

export type ProposeInput = StepRequest & {
  closureKind: string;
  duplicateOfCaseNo?: string;
  note: string;
  proof: string[];
};

/** The first of two people asks for 销号 or another lawful end, with evidence. */
export function proposeClosure(useCase: UseCase, input: ProposeInput): Promise<StepAnswer> {
  return takeStep(useCase, 'propose-closure', input, async (context, current) => {
    await attachEvidence(context, {
      ids: input.proof,
      owner: { type: CASE, row: current },
      field: 'proof',
    });
    return {
      changes: {
        closureKind: input.closureKind,
        duplicateOfCaseNo: input.duplicateOfCaseNo ?? null,
        duplicateOfCaseDocumentId: await otherCase(context, current, input.duplicateOfCaseNo),
        closureProposedBy: context.actor.staffNo,
        closureProposedAt: new Date(context.now).toISOString(),
      },
      note: input.note,
      evidence: { closureKind: input.closureKind, proof: input.proof },
    };
  });
}

/** The case that stays, by its number; the guard refuses a 重复 without one (rule CLOSE-03). */
async function otherCase(
  context: GuardContext,
  current: Row,
  caseNo: string | undefined,
): Promise<string | null> {
  if (!caseNo) return null;
  const other = (await context
    .trx('cases')
    .where({ case_no: caseNo })
    .whereNot({ document_id: current.documentId })
    .first('document_id')) as { document_id: string } | undefined;
  return other?.document_id ?? null;
}
