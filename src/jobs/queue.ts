import { EventEmitter } from 'node:events';
import { Logger, run, runMigrations, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import type { Strapi } from '../platform/strapi-casts';
import { freeOrphanedJobs, holdPoolLock } from './orphaned-jobs';
import { carryRenamedTasks } from './renamed-tasks';
import { renderDocumentTask, type PaperPrinter } from './render-document';
import { scanHomeTeachingTask, scanVacanciesTask } from './scan-alarms';
import { scanGrantsAndLeaveTask } from './scan-grants-and-leave';
import { scanAbsenceClocksTask, scanDeadlinesTask, scanEscalationTask } from './scans';
import { signAuditHeadTask } from './sign-audit-head';

export type Queue = { stop(): Promise<void> };

/**
 * Scans on the queue's own schedule: once only with several servers, and caught up after downtime. One that had to leave a record out
 * fails when all others are done: it is tried again, later each time, and the scan of the next minute, hour or day takes its place.
 */
const CRONTAB = [
  '* * * * * scan-absence-clocks ?fill=10m&max=3&jobKey=scan-absence-clocks',
  '* * * * * scan-deadlines ?fill=10m&max=3&jobKey=scan-deadlines',
  '*/10 * * * * scan-escalation ?fill=1h&max=5&jobKey=scan-escalation',
  // 00:10 in Beijing; the queue counts in UTC.
  '10 16 * * * sign-audit-head ?fill=1d&max=5',
  '20 * * * * scan-grants-and-leave ?fill=2d&max=6&jobKey=scan-grants-and-leave',
  // 00:30 and 00:40 in Beijing, when the day's assignments hold. A run that was missed is made up; it finds what each missed day began.
  '30 16 * * * scan-home-teaching ?fill=2d&max=8&jobKey=scan-home-teaching',
  '40 16 * * * scan-vacancies ?fill=2d&max=8&jobKey=scan-vacancies',
].join('\n');
/** A paper waits for the database before and after it is on a page: more are under way than the printer has pages. */
const CONCURRENCY = 4;
const POOL_SIZE = CONCURRENCY + 3;

const LOUD: ReadonlySet<string> = new Set(['error', 'warning']);

function warningsOnly(log: (message: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (LOUD.has(level)) log(message);
  });
}

/** The queue's tables, made or brought up to date; needed before any use case enqueues. */
export async function prepareQueue(strapi: Strapi, connectionString: string): Promise<void> {
  const logger = warningsOnly((message) => void strapi.log.warn(`队列：${message}`));
  await runMigrations({ connectionString, logger });
}

/**
 * Starts this instance's worker. Jobs that another instance held when it was killed are freed first: each instance holds a session
 * lock under the name of its worker pool, and a name without a lock is dead.
 */
export async function startQueue(
  strapi: Strapi,
  connectionString: string,
  printer: PaperPrinter,
): Promise<Queue> {
  const warn = (message: string): void => void strapi.log.warn(`队列：${message}`);
  const pool = new Pool({
    connectionString,
    max: POOL_SIZE,
    application_name: 'not-one-less-queue',
  });
  pool.on('error', (error) => warn(error.message));
  pool.on('connect', (client) => client.on('error', (error) => warn(error.message)));
  const lockHolder = await pool.connect();
  const events = new EventEmitter();
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    holdPoolLock(lockHolder, workerPool.id).catch((error: unknown) => warn(String(error)));
  });
  await freeOrphanedJobs(pool);
  await carryRenamedTasks(pool);
  const taskList: TaskList = {
    'render-document': renderDocumentTask(strapi, printer),
    'scan-absence-clocks': scanAbsenceClocksTask(strapi),
    'scan-deadlines': scanDeadlinesTask(strapi),
    'scan-escalation': scanEscalationTask(strapi),
    'sign-audit-head': signAuditHeadTask(strapi),
    'scan-grants-and-leave': scanGrantsAndLeaveTask(strapi),
    'scan-home-teaching': scanHomeTeachingTask(strapi),
    'scan-vacancies': scanVacanciesTask(strapi),
  };
  const runner = await run({
    pgPool: pool,
    taskList,
    crontab: CRONTAB,
    concurrency: CONCURRENCY,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: warningsOnly(warn),
    events: events,
  });
  return {
    async stop() {
      await runner.stop();
      lockHolder.release(true);
      await pool.end();
    },
  };
}
