import type { AuditAct } from '../../domain/audit/acts';
import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { once } from './once';
import type { Written } from './written';

type Act = {
  /** Name of the use case in the audit. */
  name: AuditAct;
  uid: string;
  /** What people call the record, for the refusals. */
  what: string;
  documentId: string;
  rev: number;
};

/**
 * Changes a record in scope, locked, in the version the caller saw; sent again under its key, it answers the record. 404 out of scope,
 * 409 when somebody was first.
 */
export function changeInVersion(
  useCase: UseCase,
  act: Act,
  change: (context: GuardContext, row: Row) => Promise<Row>,
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const { name, uid, documentId } = act;
  const start = { actor: caller.actor, now, useCase: name, lock: { uid, documentId } };
  return runGuarded(strapi, start, async (context) => {
    const current = await lockRecord(context, act.uid, act.documentId);
    if (!current || !inScope(caller.scope, current, true)) throw notFound(act.what);
    const row = await once(context, { uid: act.uid, idempotencyKey }, () => {
      if (current.rev !== act.rev)
        throw conflict('REV-01', `这条${act.what}已被别人修改，请刷新后再办理。`, {
          rev: current.rev,
          state: current.state ?? null,
        });
      return change(context, current);
    });
    return { row, warnings: context.warnings };
  });
}
