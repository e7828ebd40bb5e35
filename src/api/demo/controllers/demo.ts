import { SCAN_NAMES } from '../../../domain/scan/scans';
import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import { notFound } from '../../../guard/errors';
import { isDemo, now, setDemoClock } from '../../../platform/clock';
import type { Strapi } from '../../../platform/strapi-casts';
import { parseInput } from '../../../usecases/input/parse-input';
import { clockInput } from '../../../usecases/demo/demo-inputs';
import { scanHomeTeaching } from '../../../usecases/alarm/scan-home-teaching';
import { scanVacancies } from '../../../usecases/alarm/scan-vacancies';
import { scanLeaveEnds } from '../../../usecases/absence/scan-leave-ends';
import { scanAbsenceClocks } from '../../../usecases/absence/scan-absence-clocks';
import { reroutePersuaders } from '../../../usecases/case/reroute-persuaders';
import { scanEscalation } from '../../../usecases/case/scan-escalation';
import { scanDeadlines } from '../../../usecases/case/scan-deadlines';
import { scanGrantBeginnings } from '../../../usecases/child-record/scan-grant-beginnings';
import { scanHomeTeachingEnds } from '../../../usecases/home-teaching/scan-home-teaching-ends';
import { toldScans } from '../../../usecases/scan/told-scans';
import { scanDeferralEnds } from '../../../usecases/deferral/scan-deferral-ends';

function onlyInDemo(): void {
  if (!isDemo()) throw notFound('页面');
}

/** As the queue does them, one after the other. */
async function runEveryScan(strapi: Strapi) {
  const leaves = await scanLeaveEnds(strapi, now());
  const absences = await scanAbsenceClocks(strapi, now());
  const grants = await scanGrantBeginnings(strapi, now());
  const deadlines = await scanDeadlines(strapi, now());
  const ladder = await scanEscalation(strapi, now());
  const deferrals = await scanDeferralEnds(strapi, now());
  const rerouted = await reroutePersuaders(strapi, now());
  const ends = await scanHomeTeachingEnds(strapi, now());
  const homeTeaching = await scanHomeTeaching(strapi, now());
  const vacancies = await scanVacancies(strapi, now());
  const left = [
    leaves,
    absences,
    grants,
    deadlines,
    ladder,
    deferrals,
    rerouted,
    ends,
    homeTeaching,
    vacancies,
  ];
  return {
    ...leaves,
    ...absences,
    ...grants,
    ...deadlines,
    ...ladder,
    ...deferrals,
    ...rerouted,
    ...ends,
    homeTeaching,
    vacancies,
    failed: left.reduce((sum, scan) => sum + scan.failed, 0),
  };
}

export default ({ strapi }: { strapi: Strapi }) => ({
  async readClock(http: Http) {
    onlyInDemo();
    await useCaseOf(strapi, http);
    http.body = { data: { now: new Date(now()).toISOString() } };
  },
  async setClock(http: Http) {
    onlyInDemo();
    await useCaseOf(strapi, http);
    const input = parseInput(clockInput, http.request.body);
    setDemoClock(input.now === null ? null : Date.parse(input.now));
    http.body = { data: { now: new Date(now()).toISOString() } };
  },
  async runJobs(http: Http) {
    onlyInDemo();
    await useCaseOf(strapi, http);
    const done = await toldScans(strapi, SCAN_NAMES, () => runEveryScan(strapi));
    http.body = { data: { now: new Date(now()).toISOString(), ...done } };
  },
});
