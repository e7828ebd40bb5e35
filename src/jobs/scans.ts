import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { scanAbsenceClocks } from '../usecases/absence/scan-absence-clocks';
import { scanDeadlines } from '../usecases/case/scan-deadlines';

/** The 48-hour clock, once a minute. */
export function scanAbsenceClocksTask(strapi: Strapi): Task {
  return async () => {
    await scanAbsenceClocks(strapi, now());
  };
}

/** Deadlines of served notices, once a minute. */
export function scanDeadlinesTask(strapi: Strapi): Task {
  return async () => {
    await scanDeadlines(strapi, now());
  };
}
