import process from 'node:process';

const LOOK_EVERY_MS = 500;

/**
 * Calls `work` once when the npm that runs us has gone. npm hands a SIGTERM to its shell, and the shell ends without handing it on: a
 * `kill` of npm, as service managers do it, would leave us running without an owner. Without npm nothing is watched.
 */
export function onNpmGone(work) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void work();
  }, LOOK_EVERY_MS);
  watch.unref();
}
