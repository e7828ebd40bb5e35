import type { Knex } from 'knex';
import type { WatchCheck } from '../../domain/case/watch';
import type { PlainDate } from '../../domain/kernel/plain-date';

type Event = { action: string; evidence: Record<string, unknown> };

async function eventsOfRound(db: Knex, caseId: string, round: number): Promise<Event[]> {
  const rows = (await db('case_events')
    .where({ case_document_id: caseId, round })
    .orderBy('seq')
    .select('action', 'evidence')) as { action: string; evidence: unknown }[];
  return rows.map(({ action, evidence }) => ({
    action,
    evidence: (typeof evidence === 'string'
      ? JSON.parse(evidence)
      : (evidence ?? {})) as Event['evidence'],
  }));
}

const proofsOf = (event: Event | undefined): number =>
  Array.isArray(event?.evidence.proof) ? event.evidence.proof.length : 0;

export type RoundHistory = {
  returnProofCount: number;
  closureProofCount: number;
  checks: WatchCheck[];
};

/** What the history of a round proves: files of the return and of the closure request, checks of the watch. */
export async function historyOfRound(
  db: Knex,
  caseId: string,
  round: number,
): Promise<RoundHistory> {
  const events = await eventsOfRound(db, caseId, round);
  const last = (action: string): Event | undefined =>
    events.filter((event) => event.action === action).at(-1);
  return {
    returnProofCount: proofsOf(last('record-return')) + proofsOf(last('record-check')),
    closureProofCount: proofsOf(last('propose-closure')),
    checks: events
      .filter((event) => event.action === 'record-check')
      .map(({ evidence }) => ({
        on: evidence.checkedOn as PlainDate,
        present: evidence.present === true,
      })),
  };
}
