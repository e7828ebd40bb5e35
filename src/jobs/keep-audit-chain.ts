import type { Knex } from 'knex';
import { LINKS_AT_ONCE, linkAuditRows } from '../usecases/audit/link-audit-rows';

const EVERY_MS = 1000;
/** A transaction that began before another may commit after it; none of ours lasts this long. */
const LATE_COMMIT_MS = 10 * 60_000;

/**
 * Chains what the writers committed, within a second or two, beside them and not in their way.
 * @param warn told of a failure; the next second tries again
 * @returns ends it, after the round in hand
 */
export function keepAuditChain(db: Knex, warn: (message: string) => void): () => Promise<void> {
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  // The first round looks at every row; what it has passed for long enough need not be looked at again.
  const passed: { at: number; auditId: number }[] = [];
  let after = 0;

  const link = async (): Promise<void> => {
    for (;;) {
      const { linked, lastAuditId } = await linkAuditRows(db, after);
      if (linked > 0) passed.push({ at: Date.now(), auditId: lastAuditId });
      while (passed[0] && passed[0].at < Date.now() - LATE_COMMIT_MS)
        after = Math.max(after, passed.shift()?.auditId ?? 0);
      if (linked < LINKS_AT_ONCE || stopped) return;
    }
  };
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      round = link()
        .catch((error: unknown) => warn(`审计链：${String(error)}`))
        .then(next);
    }, EVERY_MS);
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await round;
  };
}
