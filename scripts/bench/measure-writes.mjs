import { percentile } from './figures.mjs';

const WARM_UP = 60;
const MEASURED = 240;
const USER = 'plugin::users-permissions.user';

/** How many cases are needed. */
export const WRITES = WARM_UP + MEASURED;

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
 * machine that slows down in between favours neither.
 */
export async function measureWrites({ strapi, load, account, cases }) {
  const { runCaseAction } = load('usecases/case/run-case-action');
  const caller = await callerOf(strapi, load, account);
  const { documentId } = await strapi.db.query(USER).findOne({ where: { blocked: false } });
  const plain = [];
  const guarded = [];
  for (const [turn, caseId] of cases.entries()) {
    const data = { resetPasswordToken: `bench-${String(turn)}` };
    plain.push(await timed(() => strapi.documents(USER).update({ documentId, data })));
    const useCase = { strapi, caller, now: Date.now() };
    guarded.push(await timed(() => runCaseAction(useCase, caseId, 'issue-notice', { rev: 1 })));
  }
  const plain_ms = percentile(plain.slice(WARM_UP), 0.5);
  const guarded_ms = percentile(guarded.slice(WARM_UP), 0.5);
  return { plain_ms, guarded_ms, ratio: guarded_ms / plain_ms };
}
