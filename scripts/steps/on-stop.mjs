import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls `work` at the first Ctrl-C, `kill` or closing of the terminal; further signals change nothing, so
 * that an impatient second Ctrl-C does not cut the database's orderly end.
 */
export function onStop(work) {
  let asked = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      void work(signal);
    });
  }
  // After SIGHUP the terminal is gone, and a line written to it must not end us half-way.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
}
