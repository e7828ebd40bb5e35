import { hasEvidence, type Visit } from '../../domain/case/visit';
import { atLocal, type LocalTime } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { scopeOfRow } from '../../guard/change-summary';
import { createRecord } from '../../guard/records';
import { attachEvidence } from '../attachment/attach-evidence';
import type { ExtraInput } from '../input/parse-input';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';
import type { UseCase } from '../start';

export const VISIT = 'api::persuasion-visit.persuasion-visit';
const SIGNATURES = ['GUARDIAN_SIGNATURE', 'STUDENT_SIGNATURE', 'STAFF_SIGNATURE'];
/** A signature of staff shows who went; what counts as evidence is a signature of the family. */
const FAMILY_SIGNATURES = new Set(['GUARDIAN_SIGNATURE', 'STUDENT_SIGNATURE']);

export type VisitInput = StepRequest & {
  visitedOn: PlainDate;
  time: LocalTime;
  way: string;
  place?: string;
  participants: { name: string; unit: string }[];
  content: string;
  guardianOpinion?: string;
  studentAttitude?: string;
  promisedReturnOn?: PlainDate;
  outcome: string;
  guardianSignature: string;
  refusalWitness?: string;
  photos: string[];
  signatures: string[];
  extra?: ExtraInput;
};

/** Records a persuasion visit of the running round with who was there, what was said, photos and drawn signatures. */
export function recordVisit(useCase: UseCase, input: VisitInput): Promise<StepAnswer> {
  return takeStep(useCase, 'record-visit', input, async (context, current) => {
    const { photos, signatures, caseId, rev, time, ...fields } = input;
    const last = (await context
      .trx('persuasion_visits')
      .where({ case_document_id: caseId, round: current.round })
      .max('seq as seq')
      .first()) as { seq: number | null } | undefined;
    // The row carries its counts from the start, because the gate of the notice reads them; the files follow in the same transaction.
    const purposes = await purposesOf(context, signatures);
    const counts = {
      photoCount: photos.length,
      signatureCount: purposes.filter((purpose) => FAMILY_SIGNATURES.has(purpose)).length,
    };
    const visit = await createRecord(context, VISIT, {
      extra: {},
      ...fields,
      visitedAt: new Date(atLocal(input.visitedOn, time)).toISOString(),
      caseDocumentId: caseId,
      case: current.id,
      round: current.round,
      seq: (last?.seq ?? 0) + 1,
      ...counts,
      hasEvidence: hasEvidence({
        ...counts,
        guardianSignature: fields.guardianSignature as Visit['guardianSignature'],
        refusalWitness: fields.refusalWitness ?? null,
      }),
      recordedByStaffNo: context.actor.staffNo,
      recordedByName: context.actor.name,
      ...scopeOfRow(current),
    });
    const owner = { type: VISIT, row: visit };
    await attachEvidence(context, {
      ids: photos,
      owner,
      field: 'photos',
      purposes: ['PHOTO', 'VIDEO'],
    });
    await attachEvidence(context, {
      ids: signatures,
      owner,
      field: 'signatures',
      purposes: SIGNATURES,
    });
    return {
      changes: {
        visitCount: Number(current.visitCount ?? 0) + 1,
        lastVisitOn: input.visitedOn,
      },
      evidence: { visit: visit.documentId, photos: photos.length, signatures: signatures.length },
      result: { visit },
    };
  });
}

async function purposesOf(
  context: { trx: import('knex').Knex.Transaction },
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = (await context
    .trx('attachments')
    .whereIn('document_id', ids as string[])
    .select('purpose')) as { purpose: string }[];
  return rows.map((row) => row.purpose);
}
