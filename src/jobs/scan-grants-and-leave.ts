import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { scanAbsenceClocks } from '../usecases/absence/scan-absence-clocks';
import { scanLeaveEnds } from '../usecases/absence/scan-leave-ends';
import { scanGrantBeginnings } from '../usecases/child-record/scan-grant-beginnings';
import { scanDeferralEnds } from '../usecases/deferral/scan-deferral-ends';
import { toldScans } from '../usecases/scan/told-scans';
import { tellFailed } from './tell-failed';

/** What is counted in days, once an hour: clocks that ran out before, beginnings of grants, ends of leave, of deferrals and suspensions. What began is entered before what is over ends. */
export function scanGrantsAndLeaveTask(strapi: Strapi): Task {
  return async () => {
    // What fell due before a grant began is told first.
    const clocks = await toldScans(strapi, ['absence.clock'], () =>
      scanAbsenceClocks(strapi, now()),
    );
    const grants = await toldScans(strapi, ['grant.begins'], () =>
      scanGrantBeginnings(strapi, now()),
    );
    const leave = await toldScans(strapi, ['absence.leave-over'], () =>
      scanLeaveEnds(strapi, now()),
    );
    const deferrals = await toldScans(strapi, ['deferral.end-of-period'], () =>
      scanDeferralEnds(strapi, now()),
    );
    tellFailed(clocks, grants, leave, deferrals);
  };
}
