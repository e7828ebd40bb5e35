import type { Task } from 'graphile-worker';
import { now } from '../platform/clock';
import type { Strapi } from '../platform/strapi-casts';
import { scanHomeTeaching } from '../usecases/alarm/scan-home-teaching';
import { scanVacancies } from '../usecases/alarm/scan-vacancies';
import { reroutePersuaders } from '../usecases/case/reroute-persuaders';
import { scanGrantBeginnings } from '../usecases/child-record/scan-grant-beginnings';
import { scanHomeTeachingEnds } from '../usecases/home-teaching/scan-home-teaching-ends';
import { toldScans } from '../usecases/scan/told-scans';
import { tellFailed } from './tell-failed';

/** The account of home teaching and its ends, once a day: they are counted in weeks and days. */
export function scanHomeTeachingTask(strapi: Strapi): Task {
  return async () => {
    // What began while no server ran is entered before it ends.
    const grants = await toldScans(strapi, ['grant.begins'], () =>
      scanGrantBeginnings(strapi, now()),
    );
    const ends = await toldScans(
      strapi,
      ['home-teaching.end-of-period', 'home-teaching.not-at-school'],
      () => scanHomeTeachingEnds(strapi, now()),
    );
    const account = await toldScans(
      strapi,
      ['home-teaching.account', 'alarm.HOME_TEACHING_BEHIND'],
      () => scanHomeTeaching(strapi, now()),
    );
    tellFailed(grants, ends, account);
  };
}

/** Work of those whose assignment ended yesterday goes to the successor; what nobody can take is a vacancy. Once a day. */
export function scanVacanciesTask(strapi: Strapi): Task {
  return async () => {
    const rerouted = await toldScans(strapi, ['case.reroute'], () =>
      reroutePersuaders(strapi, now()),
    );
    const vacant = await toldScans(strapi, ['alarm.POST_VACANT'], () =>
      scanVacancies(strapi, now()),
    );
    tellFailed(rerouted, vacant);
  };
}
