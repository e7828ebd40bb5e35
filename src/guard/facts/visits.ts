import type { GuardianSignature, Visit, VisitOutcome, VisitWay } from '../../domain/case/visit';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** A persuasion visit as the rules see it, from its row or from what is about to be written. */
export function visitOfRow(row: Record<string, unknown>): Visit {
  return {
    round: Number(row.round),
    visitedOn: row.visitedOn as PlainDate,
    way: row.way as VisitWay,
    outcome: row.outcome as VisitOutcome,
    photoCount: Number(row.photoCount ?? 0),
    signatureCount: Number(row.signatureCount ?? 0),
    guardianSignature: (row.guardianSignature as GuardianSignature | null) ?? null,
    refusalWitness: (row.refusalWitness as string | null) ?? null,
  };
}
