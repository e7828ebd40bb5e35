import type { Knex } from 'knex';
import { systemActor } from '../../access/panel-actor';
import { isSchoolDay } from '../../domain/kernel/calendar';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { ScanName } from '../../domain/scan/scans';
import type { GuardContext } from '../../guard/context';
import { changeRecord, lockRecord } from '../../guard/records';
import { loadReference } from '../../guard/reference';
import { runGuarded } from '../../guard/run';
import { knexOf, queryOf, type Strapi } from '../../platform/strapi-casts';
import { idsInPages } from '../child-record/ids-in-pages';
import { openCaseUnlessOpen } from '../child-record/open-case-unless-open';
import { eachApart, type Apart } from '../scan/each-apart';
import { HOME_TEACHING } from './apply';
import { closeHomeTeaching } from './end';

/** Judges one again under its lock: a person or another server may have ended it meanwhile. */
async function endOne(context: GuardContext, documentId: string): Promise<boolean> {
  const row = await lockRecord(context, HOME_TEACHING, documentId);
  const endedOn = (row?.toDate ?? null) as PlainDate | null;
  if (row?.state !== 'APPROVED' || endedOn === null || endedOn >= context.today) return false;
  await closeHomeTeaching(context, row, { endedOn, endReason: 'PERIOD_OVER', endNote: '' });
  return true;
}

/** A child still entered as taught at home, which nobody teaches and for whom nobody asks again: not at school on a school day. */
async function openOne(context: GuardContext, documentId: string): Promise<boolean> {
  const row = await lockRecord(context, HOME_TEACHING, documentId);
  if (!row || row.openedCaseDocumentId) return false;
  const student = await queryOf(context.strapi, 'api::student.student').findOne({
    where: { childNo: row.childNo, schoolingState: 'HOME_TEACHING' },
  });
  if (!student) return false;
  const openedCaseDocumentId = await openCaseUnlessOpen(context, {
    student,
    origin: 'HOME_TEACHING_ENDED',
    originReason: `送教上门于${String(row.toDate)}期满，未继续申报，也未登记到校`,
  });
  if (!openedCaseDocumentId) return false;
  await changeRecord(context, HOME_TEACHING, row.id, { openedCaseDocumentId });
  return true;
}

/** Over, its child taught at home no more on this school day, and no other one asked for or running. */
const LEFT = `
select h.document_id from home_teachings h join students s on s.child_no = h.child_no and s.schooling_state = 'HOME_TEACHING'
 where h.state = 'ENDED' and h.end_reason = 'PERIOD_OVER' and h.opened_case_document_id is null
   and not exists (select 1 from home_teachings o where o.child_no = h.child_no and o.id <> h.id
                    and (o.state in ('APPLIED', 'APPROVED') or o.from_date > h.from_date))`;

/**
 * Home teaching whose period is over ends. Its child comes to school, or is applied for again; on a school day on which neither is done it
 * gets a case (domain 4b.8). In the summer nobody is at school, and nothing is opened.
 */
export async function scanHomeTeachingEnds(
  strapi: Strapi,
  now: Instant,
): Promise<{ lessonsEnded: number; casesOpened: number; failed: number }> {
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const each = (
    useCase: ScanName,
    query: () => Knex.QueryBuilder,
    work: (context: GuardContext, documentId: string) => Promise<boolean>,
  ): Promise<Apart> =>
    eachApart(
      strapi,
      useCase,
      idsInPages(query),
      (id) => id,
      (id) =>
        runGuarded(strapi, { actor: systemActor(), now, useCase }, (context) => work(context, id)),
    );
  const due = () => db('home_teachings').where({ state: 'APPROVED' }).where('to_date', '<', today);
  const ended = await each('home-teaching.end-of-period', due, endOne);
  const { calendar } = await loadReference(db, today);
  const left = () => db.from(db.raw(`(${LEFT}) as left_over`));
  const opened = isSchoolDay(calendar, today)
    ? await each('home-teaching.not-at-school', left, openOne)
    : { done: 0, failed: 0 };
  return {
    lessonsEnded: ended.done,
    casesOpened: opened.done,
    failed: ended.failed + opened.failed,
  };
}
