import { queryOf, type Strapi } from '../platform/strapi-casts';
import { isoOf, textOf } from '../platform/row-values';
import { FINDING_EVENT } from '../usecases/finding/append-finding-event';

/** One step of a finding as a page tells it. */
export type FindingStep = {
  seq: number;
  action: string;
  fromState: string | null;
  toState: string;
  at: string | null;
  actorName: string;
  actorRole: string;
  note: string | null;
  proof: string[];
};

/** What happened to a finding, oldest first. Call for a finding that was read in scope. */
export async function findingHistory(strapi: Strapi, findingId: string): Promise<FindingStep[]> {
  const rows = await queryOf(strapi, FINDING_EVENT).findMany({
    where: { findingDocumentId: findingId },
    orderBy: [{ seq: 'asc' }],
  });
  return rows.map((row) => ({
    seq: Number(row.seq),
    action: textOf(row.action),
    fromState: (row.fromState as string | null) ?? null,
    toState: textOf(row.toState),
    at: isoOf(row.at),
    actorName: textOf(row.actorName),
    actorRole: textOf(row.actorRole),
    note: (row.note as string | null) ?? null,
    proof: Array.isArray(row.proof) ? (row.proof as string[]) : [],
  }));
}
