import type { Task } from 'graphile-worker';
import { addDays } from '../domain/kernel/plain-date';
import { toPlainDate } from '../domain/kernel/instant';
import { now } from '../platform/clock';
import { knexOf, type Strapi } from '../platform/strapi-casts';
import { signAuditHead } from '../usecases/audit/sign-audit-head';

/** After midnight, the day that ended. Its hash goes into the server's log, which the database's owner does not write. */
export function signAuditHeadTask(strapi: Strapi): Task {
  return async () => {
    const day = addDays(toPlainDate(now()), -1);
    const head = await signAuditHead(knexOf(strapi), day);
    if (head) strapi.log.info(`审计链 ${day} 的链尾已签名：${head}`);
  };
}
