import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { scanAbsenceClocks } from '../usecases/absence/scan-absence-clocks';
import { scanDeadlines } from '../usecases/case/scan-deadlines';
import { scanEscalation } from '../usecases/case/scan-escalation';
import { toldScans } from '../usecases/scan/told-scans';
import { tellFailed } from './tell-failed';

/** The 48-hour clock, once a minute. */
export function scanAbsenceClocksTask(strapi: Strapi): Task {
  return async () =>
    tellFailed(await toldScans(strapi, ['absence.clock'], () => scanAbsenceClocks(strapi, now())));
}

/** Deadlines of served notices, once a minute. */
export function scanDeadlinesTask(strapi: Strapi): Task {
  return async () =>
    tellFailed(await toldScans(strapi, ['case.mark-overdue'], () => scanDeadlines(strapi, now())));
}

/** Cases that stand still, every ten minutes: each level of the ladder is told once. */
export function scanEscalationTask(strapi: Strapi): Task {
  return async () =>
    tellFailed(await toldScans(strapi, ['case.escalate'], () => scanEscalation(strapi, now())));
}
