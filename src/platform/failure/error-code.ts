/**
 * The `code` of an error (`ENOENT`, `28P01`), `undefined` when it has none. Judged by shape: an error that
 * comes from another realm, as Node's own do under a test runner, is no instance of our `Error`.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
