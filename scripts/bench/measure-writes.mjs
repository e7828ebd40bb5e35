import { percentile } from './figures.mjs';
import { measureSteps } from './measure-steps.mjs';

const WARM_UP = 60;
const MEASURED = 240;
const STEPPED = 60;
/** The step with the most to it: three visits are judged, a number is taken, a paper is frozen and its print ordered. */
const STEP = 'issue-notice';
const USER = 'plugin::users-permissions.user';

/** How many cases are needed. */
export const WRITES = WARM_UP + MEASURED + STEPPED;

async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** The use case's caller, as a request of this account would bring it. */
async function callerOf(strapi, load, account) {
  const { callerOfStaff } = load('access/request-actor');
  const { toPlainDate } = load('domain/kernel/instant');
  const db = strapi.db.connection;
  const staff = await db('staff_members').where({ staff_no: account.staffNo }).first();
  return callerOfStaff(db, staff, toPlainDate(Date.now()));
}

/**
 * Milliseconds of a bare update through Strapi's document service, of a type that nobody guards, and of a full transition: the issue of a
 * notice, with lock, scope, state table, rules, number, frozen paper, event, audit and the queued print. Taken in turns, so that a
 * machine that slows down in between favours neither. `guarded_all`: the other steps that a school takes by itself.
 */
export async function measureWrites({ strapi, load, account, cases }) {
  const { runCaseAction } = load('usecases/case/run-case-action');
  const caller = await callerOf(strapi, load, account);
  const { documentId } = await strapi.db.query(USER).findOne({ where: { blocked: false } });
  const plain = [];
  const guarded = [];
  for (const [turn, caseId] of cases.slice(STEPPED).entries()) {
    const data = { resetPasswordToken: `bench-${String(turn)}` };
    plain.push(await timed(() => strapi.documents(USER).update({ documentId, data })));
    const useCase = { strapi, caller, now: Date.now() };
    guarded.push(await timed(() => runCaseAction(useCase, caseId, STEP, { rev: 1 })));
  }
  const plain_ms = percentile(plain.slice(WARM_UP), 0.5);
  const guarded_ms = percentile(guarded.slice(WARM_UP), 0.5);
  const steps = cases.slice(0, STEPPED);
  const guarded_all = await measureSteps({ strapi, load, caller, cases: steps });
  return { plain_ms, guarded_ms, guarded_step: STEP, ratio: guarded_ms / plain_ms, guarded_all };
}
