import type { Knex } from 'knex';
import { systemActor } from '../../access/panel-actor';
import {
  ESCALATION_LABELS,
  escalationLevel,
  waitingSince,
  type StandingCase,
} from '../../domain/case/escalation';
import { OPEN_STATES, type CaseState } from '../../domain/case/states';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import { loadReference } from '../../guard/reference';
import { keyOfJob } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { filledText } from '../../platform/row-values';
import { knexOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { eachApart } from '../scan/each-apart';
import { CASE } from './append-event';
import { takeStep } from './take-step';

type Candidate = { caseId: string; level: number; standing: StandingCase };

const STANDING = `
select c.document_id, c.state, c.deadline_on::text, c.next_check_on::text, c.zone_code,
       coalesce(c.escalation_level, 0) as level,
       coalesce(e.at, c.opened_at) as worked_at
  from cases c
  left join lateral (
    select max(at) as at from case_events e
     where e.case_document_id = c.document_id and e.actor_role <> 'system') e on true
 where c.state = any(:open) and coalesce(c.escalation_level, 0) < 3 and c.document_id > :after
 order by c.document_id limit :most`;
const PAGE = 500;

type StandingRow = Record<string, unknown> & { document_id: string };

const candidateOf = (row: StandingRow): Candidate => ({
  caseId: row.document_id,
  level: Number(row.level),
  standing: {
    state: row.state as CaseState,
    lastWorkOn: toPlainDate(new Date(row.worked_at as Date).getTime()),
    deadlineOn: row.deadline_on as PlainDate | null,
    nextCheckOn: row.next_check_on as PlainDate | null,
    zoneCode: filledText(row.zone_code),
  },
});

/** Open cases that can still go further up, a page at a time in the order of their ids. */
async function* standingCases(db: Knex): AsyncGenerator<StandingRow> {
  let after = '';
  for (;;) {
    const { rows } = (await db.raw(STANDING, {
      open: OPEN_STATES as string[],
      after,
      most: PAGE,
    })) as { rows: StandingRow[] };
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.document_id;
  }
}

/** Whether nothing has happened to the case since it was looked at. */
const isUnchanged = (current: Row, { level, standing }: Candidate): boolean =>
  current.state === standing.state &&
  Number(current.escalationLevel ?? 0) === level &&
  (current.deadlineOn ?? null) === standing.deadlineOn &&
  (current.nextCheckOn ?? null) === standing.nextCheckOn;

async function escalate(
  context: GuardContext,
  candidate: Candidate,
  level: keyof typeof ESCALATION_LABELS,
): Promise<boolean> {
  const { strapi, actor, now } = context;
  const current = await lockRecord(context, CASE, candidate.caseId);
  if (!current || !isUnchanged(current, candidate)) return false;
  const since = waitingSince(candidate.standing);
  const { repeated } = await takeStep(
    {
      strapi,
      caller: { actor, scope: { kind: 'district' } },
      now,
      idempotencyKey: keyOfJob(`escalate:${String(current.round)}:${since ?? ''}:${level}`),
    },
    'escalate',
    { caseId: candidate.caseId },
    async () => ({
      changes: { escalationLevel: level },
      note: `自${since ?? ''}起没有进展，提醒${ESCALATION_LABELS[level]}`,
      evidence: { since, level },
    }),
  );
  return !repeated;
}

/**
 * The ladder 劝返责任人 → 校长 → 学区 → 区教委: cases without a step for the school days set are told one level up, each level once. After
 * downtime a case goes to the level it has reached by then.
 */
export async function scanEscalation(
  strapi: Strapi,
  now: Instant,
): Promise<{ escalated: number; failed: number }> {
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const { settings, calendar } = await loadReference(db, today);
  const start = { actor: systemActor(), now, useCase: 'case.escalate' as const };
  const { done: escalated, failed } = await eachApart(
    strapi,
    start.useCase,
    standingCases(db),
    (row) => row.document_id,
    async (row) => {
      const candidate = candidateOf(row);
      const level = escalationLevel(candidate.standing, today, settings, calendar);
      if (level <= candidate.level) return false;
      return runGuarded(strapi, start, (context) => escalate(context, candidate, level));
    },
  );
  return { escalated, failed };
}
