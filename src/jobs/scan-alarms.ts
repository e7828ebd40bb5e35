import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { scanHomeTeaching } from '../usecases/alarm/scan-home-teaching';
import { scanVacancies } from '../usecases/alarm/scan-vacancies';
import { reroutePersuaders } from '../usecases/case/reroute-persuaders';
import { scanHomeTeachingEnds } from '../usecases/home-teaching/scan-home-teaching-ends';
import { tellFailed } from './tell-failed';

/** The account of home teaching and its ends, once a day: they are counted in weeks and days. */
export function scanHomeTeachingTask(strapi: Strapi): Task {
  return async () => {
    const ends = await scanHomeTeachingEnds(strapi, now());
    tellFailed(ends, await scanHomeTeaching(strapi, now()));
  };
}

/** Work of those whose assignment ended yesterday goes to the successor; what nobody can take is a vacancy. Once a day. */
export function scanVacanciesTask(strapi: Strapi): Task {
  return async () => {
    const rerouted = await reroutePersuaders(strapi, now());
    tellFailed(rerouted, await scanVacancies(strapi, now()));
  };
}
