import type { Knex } from 'knex';
import { systemActor } from '../../access/panel-actor';
import type { Instant } from '../../domain/kernel/instant';
import type { GuardContext } from '../../guard/context';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { knexOf, queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { isOpen, type CaseState } from '../../domain/case/states';
import { openCase } from '../case/open-case';
import { recordRelapse } from '../case/plain-steps';
import { ABSENCE } from './open-absence';
import { instantOf } from '../../platform/row-values';

/** `relapsed`: children under watch that are out again. */
export type ScanAnswer = { alerted: number; opened: number; relapsed: number };

const BATCH = 500;

const DUE = `
select document_id from absences
where state = 'ABSENCE_OPEN' and kind = 'UNEXCUSED'
  and ((alerted_at is null and alert_at <= cast(:at as timestamp)) or (case_document_id is null and case_at <= cast(:at as timestamp)))
order by alert_at limit :most`;

/** Document ids of absences whose alert or case is due; both conditions stand on partial indexes, so an idle scan reads nothing. */
async function due(db: Knex, now: Instant): Promise<string[]> {
  const at = new Date(now).toISOString();
  const rows = await askPrepared<{ document_id: string }>(db, DUE, { at, most: BATCH });
  return rows.map((row) => row.document_id);
}

async function openCaseOf(context: GuardContext, childNo: unknown): Promise<Row | undefined> {
  const rows = await queryOf(context.strapi, 'api::case.case').findMany({ where: { childNo } });
  return rows.find((row) => isOpen(row.state as CaseState));
}

/** The child came back and is out again for as long as the clock runs: a new round of the same case (domain 4b.6). */
function relapse({ strapi, actor, now }: GuardContext, running: Row): Promise<unknown> {
  return recordRelapse(
    { strapi, caller: { actor, scope: { kind: 'district' } }, now },
    { caseId: running.documentId, note: '观察期内再次缺勤，计时届满' },
  );
}

/** Judges one absence again under its lock: whoever came first, teacher or clock, wins. */
async function judgeOne(context: GuardContext, absenceId: string): Promise<ScanAnswer> {
  const answer: ScanAnswer = { alerted: 0, opened: 0, relapsed: 0 };
  const absence = await lockRecord(context, ABSENCE, absenceId);
  if (!absence || absence.state !== 'ABSENCE_OPEN' || absence.kind !== 'UNEXCUSED') return answer;
  const reached = (field: string): boolean =>
    (instantOf(absence[field]) ?? Infinity) <= context.now;
  if (!absence.alertedAt && reached('alertAt')) {
    await changeRecord(context, ABSENCE, absence.id, {
      alertedAt: new Date(context.now).toISOString(),
    });
    answer.alerted = 1;
  }
  if (!absence.caseDocumentId && reached('caseAt')) {
    const student = await queryOf(context.strapi, 'api::student.student').findOne({
      where: { childNo: absence.childNo },
    });
    const running = await openCaseOf(context, absence.childNo);
    if (running?.state === 'CASE_WATCH') {
      await relapse(context, running);
      answer.relapsed = 1;
    } else if (running) {
      await changeRecord(context, ABSENCE, absence.id, { caseDocumentId: running.documentId });
    } else if (student) {
      await openCase(context, {
        student,
        origin: 'ABSENCE',
        originReason: '缺勤计时届满，未到校且未履行请假手续',
        absence,
      });
      answer.opened = 1;
    }
  }
  return answer;
}

/**
 * The 48-hour clock (大渡口方案 四（四）): marks alerts for town and committee the moment the clock ends, and opens the cases, or a new
 * round of a case under watch. One
 * transaction an absence, so that one bad record stops no other; run twice or by two servers at once, each case opens once.
 */
export async function scanAbsenceClocks(strapi: Strapi, now: Instant): Promise<ScanAnswer> {
  const total: ScanAnswer = { alerted: 0, opened: 0, relapsed: 0 };
  for (const absenceId of await due(knexOf(strapi), now)) {
    const answer = await runGuarded(
      strapi,
      { actor: systemActor(), now, useCase: 'absence.clock' },
      (context) => judgeOne(context, absenceId),
    );
    total.alerted += answer.alerted;
    total.opened += answer.opened;
    total.relapsed += answer.relapsed;
  }
  return total;
}
