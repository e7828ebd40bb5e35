import {
  startPostgres,
  type RunningPostgres,
  type StartPostgresOptions,
} from '../postgres/start-postgres';
import { mayRestart } from './may-restart';

/** An embedded PostgreSQL that is started again when it dies. */
export type KeptPostgres = {
  readonly url: string;
  /** rejects when it can't be started again */
  readonly gaveUp: Promise<Error>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the embedded PostgreSQL and keeps it running until `stop`: after `kill -9` of its main process
 * it replays its log and answers on the same port, and the server's pool connects anew.
 * @throws StartupFailure as `startPostgres`
 */
export async function keepPostgres(options: StartPostgresOptions): Promise<KeptPostgres> {
  const tell = options.tell ?? (() => undefined);
  const deaths: number[] = [];
  let stopping = false;
  let giveUp: (error: Error) => void = () => undefined;
  const gaveUp = new Promise<Error>((resolve) => (giveUp = resolve));
  let restarting: Promise<void> = Promise.resolve();
  let running = await startPostgres(options);
  const { url } = running;
  watch(running);

  function watch(postgres: RunningPostgres): void {
    void postgres.exited.then((how) => {
      if (!stopping) restarting = restart(how);
    });
  }

  async function restart(how: string): Promise<void> {
    deaths.push(performance.now());
    try {
      await running.stop();
      if (!mayRestart(deaths)) throw new Error(`PostgreSQL ended again and again (${how})`);
      tell(`数据库意外退出（${how}），正在恢复 / the database ended (${how}); recovering it`);
      running = await startPostgres(options);
      watch(running);
    } catch (error) {
      giveUp(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return {
    url,
    gaveUp,
    stop: async () => {
      stopping = true;
      await restarting;
      await running.stop();
    },
  };
}
