import type { Instant } from '../../domain/kernel/instant';
import type { Strapi } from '../../platform/strapi-casts';
import { scanHomeTeaching } from '../../usecases/alarm/scan-home-teaching';
import { scanVacancies } from '../../usecases/alarm/scan-vacancies';
import { reroutePersuaders } from '../../usecases/case/reroute-persuaders';
import { scanHomeTeachingEnds } from '../../usecases/home-teaching/scan-home-teaching-ends';

/** What the clocks do once a night, so that whoever looks at the fresh district finds its alarms and does not wait for one. */
export async function runNightlyScans(strapi: Strapi, now: Instant): Promise<number> {
  await reroutePersuaders(strapi, now);
  await scanHomeTeachingEnds(strapi, now);
  const lessons = await scanHomeTeaching(strapi, now);
  const posts = await scanVacancies(strapi, now);
  return lessons.raised + posts.raised;
}
