import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { scanLeaveEnds } from '../usecases/absence/scan-leave-ends';
import { scanDeferralEnds } from '../usecases/deferral/scan-deferral-ends';
import { tellFailed } from './tell-failed';

/** Ends of leave, deferrals and suspensions, once an hour: they are counted in days. */
export function scanDeferralEndsTask(strapi: Strapi): Task {
  return async () => {
    const leave = await scanLeaveEnds(strapi, now());
    tellFailed(leave, await scanDeferralEnds(strapi, now()));
  };
}
