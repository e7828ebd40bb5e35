import { resolve } from 'node:path';

/** The project's folder, from `dist/src/platform` or `src/platform`: templates and fonts stay in `src/` and are not copied by the compiler. */
export function projectRoot(): string {
  const compiled = /[\\/]dist[\\/]src[\\/]platform$/.test(__dirname);
  return resolve(__dirname, compiled ? '../../..' : '../..');
}

/** Ignored by git: embedded database, private files, secrets. `VAR_DIR` moves it. */
export function varDir(): string {
  return resolve(projectRoot(), process.env.VAR_DIR ?? 'var');
}
