import type { Row, Rows } from './rows';

/** What the queue did with one job: `at` is the minute of the crontab that it stands for. */
export type QueueAct = {
  act: 'scheduled' | 'started' | 'done';
  job: string;
  task: string;
  at: string;
  /** made up for, after nobody was there at its minute */
  late: boolean;
};

/** Writes down every act of the queue from now on, in the database itself: the queue forgets a job that is done. */
export async function logQueue(rows: Rows): Promise<() => Promise<QueueAct[]>> {
  await rows.query(`
    create table queue_log (act text not null, job bigint not null, task_id int not null, at text, late boolean);
    create function log_queue() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        insert into queue_log values ('done', old.id, old.task_id, old.payload->'_cron'->>'ts', (old.payload->'_cron'->>'backfilled')::boolean);
        return null;
      end if;
      if tg_op = 'INSERT' or new.payload::text <> old.payload::text then
        insert into queue_log values ('scheduled', new.id, new.task_id, new.payload->'_cron'->>'ts', (new.payload->'_cron'->>'backfilled')::boolean);
      end if;
      if tg_op = 'UPDATE' and old.locked_by is null and new.locked_by is not null then
        insert into queue_log values ('started', new.id, new.task_id, new.payload->'_cron'->>'ts', (new.payload->'_cron'->>'backfilled')::boolean);
      end if;
      return null;
    end $$;
    create trigger log_queue after insert or update or delete on graphile_worker._private_jobs
      for each row execute function log_queue()`);
  return async () =>
    (
      await rows.query(
        `select l.act, l.job::text, t.identifier as task, l.at, l.late from queue_log l
           join graphile_worker._private_tasks t on t.id = l.task_id where l.at is not null order by l.at`,
      )
    ).map((row: Row) => row as unknown as QueueAct);
}

/** Makes the schedule believe that no server has run since `days` ago. */
export async function downFor(rows: Rows, days: number): Promise<void> {
  await rows.query(
    `update graphile_worker._private_known_crontabs
        set known_since = date_trunc('minute', now()) - make_interval(days => $1),
            last_execution = date_trunc('minute', now()) - make_interval(days => $1)`,
    [days],
  );
}
