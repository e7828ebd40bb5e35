import { systemActor } from '../../access/panel-actor';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { GuardContext } from '../../guard/context';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { knexOf, queryOf, type Strapi } from '../../platform/strapi-casts';
import { idsInPages } from '../child-record/ids-in-pages';
import { openCaseUnlessOpen } from '../child-record/open-case-unless-open';
import { eachApart } from '../scan/each-apart';
import { DEFERRAL } from './apply';

/** Judges one again under its lock: it may have been renewed or ended meanwhile, by a person or by another server. */
async function endOne(context: GuardContext, documentId: string): Promise<boolean> {
  const row = await lockRecord(context, DEFERRAL, documentId);
  if (!row || row.state !== 'APPROVED' || String(row.toDate) >= context.today) return false;
  const student = await queryOf(context.strapi, 'api::student.student').findOne({
    where: { childNo: row.childNo },
  });
  // Who has left, has died or is at school already is not missed at the end of the period.
  const isMissed =
    student?.schoolingState === 'SUSPENDED' || student?.schoolingState === 'DEFERRED';
  const openedCaseDocumentId =
    student && isMissed
      ? await openCaseUnlessOpen(context, {
          student,
          origin: 'DEFERRAL_ENDED',
          originReason: `缓学、休学于${String(row.toDate)}期满，未登记入（复）学`,
        })
      : null;
  await changeRecord(context, DEFERRAL, row.id, {
    state: 'ENDED',
    endedOn: row.toDate,
    endKind: isMissed ? 'NOT_BACK' : 'MOVED_ON',
    openedCaseDocumentId,
  });
  return true;
}

/** Deferrals and suspensions that are over and were neither renewed nor followed by school: each opens its case, once. */
export async function scanDeferralEnds(
  strapi: Strapi,
  now: Instant,
): Promise<{ ended: number; failed: number }> {
  const today = toPlainDate(now);
  const due = () =>
    knexOf(strapi)('deferrals').where({ state: 'APPROVED' }).where('to_date', '<', today);
  const start = { actor: systemActor(), now, useCase: 'deferral.end-of-period' as const };
  const { done: ended, failed } = await eachApart(
    strapi,
    start.useCase,
    idsInPages(due),
    (documentId) => documentId,
    (documentId) => runGuarded(strapi, start, (context) => endOne(context, documentId)),
  );
  return { ended, failed };
}
