import { systemActor } from '../../access/panel-actor';
import { transitionFor } from '../../domain/case/machine';
import { OPEN_STATES, type CaseState } from '../../domain/case/states';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { GuardContext } from '../../guard/context';
import { lockRecord } from '../../guard/records';
import { keyOfJob } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { filledText } from '../../platform/row-values';
import { knexOf, queryOf, type Strapi } from '../../platform/strapi-casts';
import { idsInPages } from '../child-record/ids-in-pages';
import { eachApart } from '../scan/each-apart';
import { CASE } from './append-event';
import { findPersuader } from './find-persuader';
import { takeStep } from './take-step';

/**
 * Open cases without a 劝返责任人 in office: none was found, he has left, or the assignment for the child by which he was one has ended
 * and nobody has named him since.
 */
const WITHOUT = `
select c.document_id
  from cases c left join staff_members m on m.staff_no = c.persuader_staff_no
 where c.state = any(:open)
   and (m.staff_no is null or not m.active
     or (exists (select 1 from responsibility_assignments a where a.child_no = c.child_no and a.staff_no = m.staff_no
                  and a.kind_code in ('PERSUADER', 'CHILD_TEACHER') and a.to_date < :today)
       and not exists (select 1 from responsibility_assignments a where a.child_no = c.child_no and a.staff_no = m.staff_no
                  and a.kind_code in ('PERSUADER', 'CHILD_TEACHER') and a.from_date <= :today
                  and (a.to_date is null or a.to_date >= :today))
       and not exists (select 1 from case_events e where e.case_document_id = c.document_id and e.action = 'assign-persuader'
                  and e.evidence->>'staffNo' = m.staff_no and e.at > (
                    select max(a.to_date) from responsibility_assignments a where a.child_no = c.child_no
                       and a.staff_no = m.staff_no and a.kind_code in ('PERSUADER', 'CHILD_TEACHER')))))`;

/** Gives one case to whoever takes it over, or to nobody; the vacancy is then raised by its own alarm. */
async function reroute(context: GuardContext, caseId: string): Promise<boolean> {
  const { strapi, actor, now, today } = context;
  const current = await lockRecord(context, CASE, caseId);
  const student = await queryOf(strapi, 'api::student.student').findOne({
    where: { childNo: current?.childNo },
  });
  if (!current || !student) return false;
  if (!transitionFor(current.state as CaseState, 'assign-persuader')) return false;
  const before = filledText(current.persuaderStaffNo);
  const choice = await findPersuader(context.trx, student, today);
  const staff = choice.found ? choice.staff : null;
  if ((staff?.staffNo ?? null) === before) return false;
  const { repeated } = await takeStep(
    {
      strapi,
      caller: { actor, scope: { kind: 'district' } },
      now,
      idempotencyKey: keyOfJob(`reroute:${before ?? ''}:${staff?.staffNo ?? ''}:${today}`),
    },
    'assign-persuader',
    { caseId },
    async () => ({
      changes: { persuaderStaffNo: staff?.staffNo ?? null, persuaderName: staff?.name ?? null },
      note: staff
        ? `${filledText(current.persuaderName) ?? '劝返责任人空缺'}，改由${staff.name}负责劝返`
        : `${filledText(current.persuaderName) ?? ''}不再负责劝返，暂时无人接任，请明确劝返责任人`,
      evidence: { staffNo: staff?.staffNo ?? null, before },
    }),
  );
  return !repeated;
}

/** Hands on the cases of a 劝返责任人 who has left or whose assignment has ended, to the successor by the same order as a new case. */
export async function reroutePersuaders(
  strapi: Strapi,
  now: Instant,
): Promise<{ rerouted: number; failed: number }> {
  const db = knexOf(strapi);
  const of = { open: OPEN_STATES as string[], today: toPlainDate(now) };
  const without = () => db.from(db.raw(`(${WITHOUT}) as without_persuader`, of));
  const start = { actor: systemActor(), now, useCase: 'case.reroute' as const };
  const { done: rerouted, failed } = await eachApart(
    strapi,
    start.useCase,
    idsInPages(without),
    (caseId) => caseId,
    (caseId) => runGuarded(strapi, start, (context) => reroute(context, caseId)),
  );
  return { rerouted, failed };
}
